package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Rules and catalogues are tried in a browser over the month that the commune has locked. */
class TryingTest {
    @AutoClose
    private static final Browser browser = new Browser();

    @AfterAll
    static void nothing_else_was_complained_of() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void the_head_tries_a_catalogue_and_other_rules_and_is_told_who_would_move() {
        Page page = browser.signedIn("head", Commune.running().password(), 1280);
        page.navigate(Commune.running().origin() + "indicator/catalogue?catalogue=" + Commune.AGENCY + "-2026-1");
        page.click("#try");
        page.waitForURL("**/scoring/sandbox?**");
        page.fill("#span", Commune.lastMonth().toString());
        page.click("#trial > button");
        page.waitForSelector("#outcome [data-changed='0']");
        assertThat(page.locator("#dropped").count()).isZero();

        page.fill("#catalogue", "");
        page.selectOption("#rules", "nd335-2025/1-per-line");
        page.click("#trial > button");
        page.waitForSelector("#movers tbody tr");
        assertThat(page.locator("#movers tbody tr").first().locator("li").count())
                .isPositive();
        Browser.picture(page, "sandbox");
        assertThat(Axe.findings(page)).isEmpty();
    }

    @Test
    void somebodys_own_indicators_are_a_click_from_his_slip_and_from_his_own_page() {
        Page page = browser.signedIn("official", Commune.running().password(), 1280);
        page.navigate(Commune.running().origin() + "scoring/slip?span=" + Commune.lastMonth());
        page.click("#own-indicators");
        page.waitForURL("**/indicator-results?**");
        assertThat(page.inputValue("#span")).isEqualTo(Commune.lastMonth().toString());
        page.click(".path a");
        page.waitForURL("**/person?**");
        page.click("#own-indicators");
        page.waitForURL("**/indicator-results?**");
        assertThat(Axe.findings(page)).isEmpty();
    }
}
