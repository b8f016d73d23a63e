package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Page;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import javax.crypto.spec.SecretKeySpec;
import org.apache.commons.codec.binary.Base32;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The administrator hands out a first password, and the person makes the account his own, in a browser. */
class FirstSignInTest {
    private static final String OWN = "một câu chỉ mình tôi biết";
    private static final String ANOTHER = "một câu khác cũng dễ nhớ";
    private static final String RATER = "VC0019";

    @AutoClose
    private static final Browser browser = new Browser();

    private static Page administrator;

    @BeforeAll
    static void open() {
        administrator = browser.signedIn("admin", Commune.running().password(), 1280);
        administrator.onDialog(Dialog::accept);
    }

    @Test
    void a_rater_chooses_a_password_takes_the_secret_and_is_asked_for_a_code_from_then_on() {
        List<String> findings = new ArrayList<>();
        Page person = browser.atTheDoor(390);
        browser.fillIn(person, RATER, handedOut(RATER));
        person.waitForURL("**/login/password");
        look(person, "first-password", findings);
        choose(person, OWN);
        person.waitForURL("**/login/factor");
        look(person, "second-factor", findings);
        String secret = person.locator("#secret").innerText();
        give(person, code(secret, 0));
        person.locator("#codes").waitFor();
        look(person, "recovery-codes", findings);
        person.click("#on");
        person.waitForURL(Commune.running().origin().toString());

        Page again = browser.atTheDoor(1280);
        browser.fillIn(again, RATER, OWN);
        again.waitForURL("**/login/code");
        look(again, "code", findings);
        give(again, code(secret, 1));
        again.waitForURL(Commune.running().origin().toString());

        another(again, findings);

        administrator.navigate(Commune.running().origin() + "identity/security-log?about=" + RATER);
        assertThat(administrator.locator("#log").innerText())
                .contains("Cấp mật khẩu lần đầu", "Đặt mật khẩu của mình", "Bật xác thực hai lớp", "Đăng nhập")
                .contains("Tự đổi mật khẩu");
        assertThat(findings).isEmpty();
        assertThat(browser.complaints()).isEmpty();
    }

    private static void another(Page person, List<String> findings) {
        person.navigate(Commune.running().origin() + "identity/account");
        look(person, "own-account", findings);
        person.fill("#former", OWN);
        person.fill("#chosen", ANOTHER);
        person.fill("#again", ANOTHER);
        person.click("#change button");
        person.locator("#log tr[data-what='PASSWORD_CHANGED']").waitFor();
    }

    private static String handedOut(String staff) {
        administrator.navigate(Commune.running().origin() + "identity/accounts?agency=" + Commune.AGENCY);
        String row = "tr[data-staff='" + staff + "'] ";
        administrator.click(row + "form.first-password button");
        return administrator.locator(row + ".issued .password").innerText();
    }

    private static void choose(Page person, String password) {
        person.fill("#password", password);
        person.fill("#again", password);
        person.click("main form button");
    }

    private static void give(Page person, String code) {
        person.fill("#code", code);
        person.click("main form button");
    }

    private static void look(Page page, String name, List<String> findings) {
        Browser.picture(page, "sign-in-" + name);
        Axe.findings(page).forEach(finding -> findings.add(name + ": " + finding));
    }

    /** @param ahead the next one is taken as well, by a clock that is slow */
    private static String code(String secret, int ahead) {
        var codes = new TimeBasedOneTimePasswordGenerator();
        var key = new SecretKeySpec(new Base32().decode(secret.replace(" ", "")), codes.getAlgorithm());
        try {
            Instant moment = Instant.now().plus(codes.getTimeStep().multipliedBy(ahead));
            return codes.generateOneTimePasswordString(key, moment);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}
