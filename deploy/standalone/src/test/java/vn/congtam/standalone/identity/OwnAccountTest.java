package vn.congtam.standalone.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever is signed in changes his password by himself, and sees what the log has about him. */
class OwnAccountTest {
    private static final String PATH = "/identity/api/v1/account/password";
    private static final String LOG = "/identity/api/v1/security-log";
    private static final String OTHER = "một câu khác cũng dễ nhớ";

    @TempDir
    private static Path folder;

    private static Town town;

    @BeforeAll
    static void start() {
        town = new Town(folder);
        List.of("VC0501", "VC0502", "VC0503", "VC0504", "VC0505", "VC0506", "VC0507")
                .forEach(code -> town.records.joined(code, "Công chức " + code));
    }

    @AfterAll
    static void stop() {
        town.close();
    }

    @Test
    void who_knows_the_former_password_chooses_another_and_the_other_sessions_end() throws Exception {
        Browser here = town.browser();
        assertThat(isIn(town.firstSignIn(here, "VC0501"))).isTrue();
        Browser elsewhere = town.browser();
        assertThat(isIn(elsewhere.signIn("/submission/", "VC0501", Town.encoded(Town.OWN))))
                .isTrue();

        HttpResponse<String> changed = change(here, Town.OWN, OTHER, OTHER);

        assertThat(changed.statusCode()).as(changed.body()).isEqualTo(204);
        assertThat(isIn(here.open("/submission/"))).as("this session goes on").isTrue();
        assertThat(elsewhere.open("/submission/").uri().getPath()).isEqualTo("/identity/login");
        assertThat(town.browser().signIn("/", "VC0501", Town.encoded(Town.OWN)).body())
                .contains("Mã công chức hoặc mật khẩu không đúng.");
        assertThat(isIn(town.browser().signIn("/submission/", "VC0501", Town.encoded(OTHER))))
                .isTrue();
        assertThat(town.get(Town.INSPECTOR, LOG + "?about=VC0501").body())
                .contains("\"what\":\"PASSWORD_CHANGED\"", "\"what\":\"SESSION_ENDED_BY_NEW_PASSWORD\"")
                .doesNotContain(OTHER, Town.OWN);
    }

    @Test
    void all_that_is_held_on_an_account_is_its_owners_to_have_and_no_secret_is_in_it() throws Exception {
        Browser browser = town.browser();
        assertThat(isIn(town.firstSignIn(browser, "VC0506"))).isTrue();
        String held = browser.open("/identity/api/v1/account/own-records").body();
        assertThat(held)
                .contains(
                        "\"staff\":\"VC0506\"",
                        "\"roles\":[\"official\"]",
                        "\"sessions\":1",
                        "\"secondFactor\":false",
                        "\"what\":\"SIGNED_IN\"",
                        "\"what\":\"PASSWORD_CHOSEN\"")
                .doesNotContain("{bcrypt}", "\"hash\"", Town.OWN, "VC0501");
        assertThat(browser.open("/identity/account").body()).contains("id=\"own-records\"");
    }

    /** As at the first sign-in. */
    @Test
    void what_is_easily_guessed_or_not_another_is_not_taken() throws Exception {
        Browser browser = town.browser();
        assertThat(isIn(town.firstSignIn(browser, "VC0502"))).isTrue();
        assertThat(change(browser, Town.OWN, "ngắn", "ngắn").body()).contains("PASSWORD_SHORT", "/chosen");
        assertThat(change(browser, Town.OWN, OTHER, OTHER + "!").body()).contains("PASSWORD_DIFFERENT", "/again");
        assertThat(change(browser, Town.OWN, Town.OWN, Town.OWN).body()).contains("PASSWORD_FORMER");
        assertThat(change(browser, Town.OWN, "VC0502VC0502", "VC0502VC0502").body())
                .contains("PASSWORD_STAFF_CODE");
        assertThat(change(browser, Town.OWN, "matkhau@2026", "matkhau@2026").body())
                .contains("PASSWORD_COMMON");
        assertThat(change(browser, Town.OWN, "", "").statusCode()).isEqualTo(422);
        assertThat(isIn(town.browser().signIn("/submission/", "VC0502", Town.encoded(Town.OWN))))
                .isTrue();
    }

    /** Letters as they are typed, in whichever form a keyboard makes them, and blanks at the ends. */
    @Test
    void the_password_is_taken_as_it_was_typed() throws Exception {
        Browser browser = town.browser();
        assertThat(isIn(town.firstSignIn(browser, "VC0503"))).isTrue();
        String typed = " " + java.text.Normalizer.normalize(OTHER, java.text.Normalizer.Form.NFD) + " ";
        assertThat(change(browser, Town.OWN, typed, typed).statusCode()).isEqualTo(204);
        assertThat(isIn(town.browser().signIn("/submission/", "VC0503", Town.encoded(typed))))
                .isTrue();
    }

    @Test
    void an_open_session_alone_changes_nothing_and_who_guesses_is_locked_out() throws Exception {
        Browser browser = town.browser();
        assertThat(isIn(town.firstSignIn(browser, "VC0504"))).isTrue();
        for (int i = 0; i < 5; i++) {
            assertThat(change(browser, "đoán lần " + i, OTHER, OTHER).body()).contains("PASSWORD_WRONG", "/former");
        }
        assertThat(change(browser, Town.OWN, OTHER, OTHER).body()).contains("PASSWORD_LOCKED");
        assertThat(town.get(Town.INSPECTOR, LOG + "?about=VC0504").body())
                .contains("\"what\":\"LOCKED_OUT\"", "\"what\":\"PASSWORD_REFUSED\"");
        town.passes(Duration.ofMinutes(11));
        assertThat(change(browser, Town.OWN, OTHER, OTHER).statusCode()).isEqualTo(204);
    }

    @Test
    void nobody_changes_the_password_of_a_demo_account_or_without_being_signed_in() throws Exception {
        Browser shared = town.browser();
        assertThat(isIn(shared.signIn("/submission/", "VC0013", town.printedPassword())))
                .isTrue();
        assertThat(change(shared, town.printedPassword(), OTHER, OTHER).body()).contains("PASSWORD_SHARED");
        assertThat(shared.open("/identity/account").body())
                .contains("id=\"shared\"")
                .doesNotContain("id=\"change\"", "??");
        Browser nobody = town.browser();
        assertThat(nobody.send(nobody.request(PATH)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString("{}")))
                        .statusCode())
                .isIn(401, 403);
        assertThat(nobody.open("/identity/account").uri().getPath()).isEqualTo("/identity/login");
    }

    @Test
    void each_sees_his_own_lines_of_the_log_and_who_looked_at_them() throws Exception {
        Browser browser = town.browser();
        assertThat(isIn(town.firstSignIn(browser, "VC0505"))).isTrue();
        assertThat(town.get(Town.INSPECTOR, LOG + "?about=VC0505").statusCode()).isEqualTo(200);
        assertThat(town.get(Town.INSPECTOR, LOG + "?about=VC0505").statusCode()).isEqualTo(200);
        assertThat(town.get(Town.INSPECTOR, LOG + "?about=gõ nhầm".replace(" ", "%20"))
                        .statusCode())
                .isEqualTo(200);
        String page = browser.open("/identity/account").body();
        assertThat(page)
                .contains("Đổi mật khẩu", "data-what=\"SIGNED_IN\"", "Xem nhật ký an ninh", "VC9003")
                .doesNotContain("??", "VC0501", "gõ nhầm");
        assertThat(page.split("data-what=\"LOG_LOOKED_AT\"", -1)).hasSize(2);
        assertThat(browser.open("/identity/account?lang=en").body())
                .contains("Change the password", "Looked at the security log");
    }

    @Test
    void who_looks_from_another_address_looks_again() throws Exception {
        Browser browser = town.browser();
        assertThat(isIn(town.firstSignIn(browser, "VC0507"))).isTrue();
        String token = town.token(Town.INSPECTOR, Strength.TWO_FACTORS);
        for (String address : List.of("127.0.0.1", "127.0.0.1", "127.0.0.2")) {
            Browser looking = new Browser(town.origin, address);
            assertThat(looking.send(looking.request(LOG + "?about=VC0507").header("Authorization", "Bearer " + token))
                            .statusCode())
                    .isEqualTo(200);
        }
        String page = browser.open("/identity/account").body();
        assertThat(page.split("data-what=\"LOG_LOOKED_AT\"", -1)).hasSize(3);
        assertThat(page).contains("127.0.0.2");
    }

    /** Whom the administrator is shown is known where all looks are: the service that keeps the records is told his name. */
    @Test
    void the_administrator_asks_for_the_people_of_an_agency_in_his_own_name() throws Exception {
        assertThat(town.get(Town.ADMIN, "/identity/api/v1/accounts?agency=xa-a").statusCode())
                .isEqualTo(200);
        assertThat(town.records.askedBy()).contains("VC9004");
    }

    private static HttpResponse<String> change(Browser browser, String former, String chosen, String again)
            throws Exception {
        String body = "{\"former\":\"%s\",\"chosen\":\"%s\",\"again\":\"%s\"}".formatted(former, chosen, again);
        return browser.send(browser.request(PATH)
                .header("X-XSRF-TOKEN", browser.cookie("XSRF-TOKEN").getValue())
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private static boolean isIn(HttpResponse<String> page) {
        return page.body().startsWith("GET Bearer ");
    }
}
