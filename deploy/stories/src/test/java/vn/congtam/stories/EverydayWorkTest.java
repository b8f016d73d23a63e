package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What comes every week and what was done today cost a line and a click. */
class EverydayWorkTest {
    @AutoClose
    private static final Browser browser = new Browser();

    private static String password;

    @BeforeAll
    static void open() {
        password = Commune.running().password();
    }

    @AfterAll
    static void nothing_else_was_complained_of() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void a_day_is_one_line_and_enter_and_a_field_day_is_confirmed_by_who_was_there() {
        String text = "hồ sơ thôn Đông " + System.nanoTime();
        Page official = browser.signedIn("official", password, 390);
        official.navigate(Commune.running().origin() + "submission/journal");
        official.fill("#line", "3 CM-01 " + text);
        official.keyboard().press("Enter");
        official.waitForSelector("#entries tr:has-text('" + text + "')");
        assertThat(official.locator("#entries tr:has-text('" + text + "')").innerText())
                .contains("CM-01", "3");
        assertThat(Axe.findings(official)).isEmpty();
        Browser.picture(official, "journal-phone");

        official.fill("#line", "đo đạc " + text);
        official.click("#log summary");
        official.fill("#place", "Thôn Trường Lạc");
        official.selectOption("#witness", "VC0021");
        official.click("#log .actions button");
        official.waitForSelector("#entries tr:has-text('đo đạc " + text + "')");

        Page witness = browser.signedIn("VC0021", password, 1280);
        witness.navigate(Commune.running().origin() + "submission/journal");
        assertThat(witness.locator("#asked").innerText()).contains("Thôn Trường Lạc", text);
        assertThat(Axe.findings(witness)).isEmpty();
        Browser.picture(witness, "journal-witness");
        witness.click("#asked article:has-text('" + text + "') form[hx-post$=confirmation] button");
        witness.waitForCondition(
                () -> witness.locator("#asked article:has-text('" + text + "')").count() == 0);
        official.reload();
        assertThat(official.locator("#entries tr:has-text('đo đạc " + text + "')")
                        .innerText())
                .contains("đã làm chứng");
    }

    @Test
    void what_comes_every_week_is_set_up_once_and_a_month_of_it_assigned_with_one_click() {
        String title = "Trực tiếp công dân " + System.nanoTime();
        String next = Commune.thisMonth().plusMonths(1).toString();
        Page rater = browser.signedIn("rater", password, 1280);
        rater.navigate(Commune.running().origin() + "submission/routines?month=" + next + "&owner=" + Commune.LAN);
        rater.fill("#title", title);
        rater.selectOption("#cycle", "WEEK");
        rater.check("#new-routine input[name='days.1']");
        rater.click("#new-routine .actions button");
        rater.waitForSelector("#routines tr:has-text('" + title + "')");
        assertThat(rater.locator("#routines tr:has-text('" + title + "')").innerText())
                .contains("thứ ba", "Chưa giao");
        assertThat(Axe.findings(rater)).isEmpty();
        Browser.picture(rater, "routines");
        rater.click("#assign-month button");
        rater.waitForSelector("#outcomes [role=status]");
        assertThat(rater.locator("#outcomes").innerText()).contains("Đã giao");
        rater.waitForCondition(() -> {
            rater.reload();
            return rater.locator("#routines tr:has-text('" + title + "') a").count() == 1;
        });
        Browser.picture(rater, "routines-assigned");
    }
}
