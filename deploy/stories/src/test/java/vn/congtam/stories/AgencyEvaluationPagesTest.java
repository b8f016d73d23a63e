package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** An agency is evaluated by clicking alone: opened, scored by itself, reviewed, decided. */
class AgencyEvaluationPagesTest {
    private static final String LIST = "scoring/agency-evaluations";
    private static final String SPAN = Commune.today().getYear() + "-Q1";
    private static final String ONE = LIST + "/" + Commune.AGENCY + "/" + SPAN;

    @AutoClose
    private static final Browser browser = new Browser();

    @Test
    void an_agency_goes_from_its_opening_to_its_grade() {
        Page office = at("homeaffairs", LIST);
        office.selectOption("#open #agency", Commune.AGENCY);
        office.selectOption("#open #span", new SelectOption().setValue(SPAN));
        office.fill("#open #due", Commune.today().plusDays(10).toString());
        send(office, "#open");
        eventually(office, LIST, "a[href$='/" + Commune.AGENCY + "/" + SPAN + "']");

        Page head = at("head", ONE);
        for (Locator points : head.locator("#self-score input[type=number]").all()) {
            points.fill(points.getAttribute("max"));
        }
        for (Locator source : head.locator("#self-score input[name$=source]").all()) {
            source.fill("PAR Index");
        }
        send(head, "#self-score");
        eventually(head, ONE, "#awaited:has-text('Sở Nội vụ')");

        eventually(office, ONE, "#review");
        office.fill("#comment", "Theo các chỉ số đã công bố");
        send(office, "#review");

        Page leader = at("leader", ONE);
        eventually(leader, ONE, ".chip-reviewed");
        eventually(leader, ONE, "#decision");
        send(leader, "#decision");
        eventually(leader, ONE, ".chip-decided");
        assertThat(Axe.findings(leader)).isEmpty();
        assertThat(browser.complaints()).isEmpty();
        Browser.picture(leader, "agency-evaluated");
    }

    /** What was accepted loads the page anew; what was refused leaves it as it was. */
    private static void send(Page page, String form) {
        page.evaluate("document.body.dataset.before = 'yes'");
        page.click(form + " .actions button");
        page.locator("body:not([data-before])").waitFor();
        page.waitForLoadState();
    }

    private static Page at(String account, String path) {
        Page page = browser.signedIn(account, Commune.running().password(), 1280);
        page.navigate(Commune.running().origin() + path);
        return page;
    }

    /** Facts take a moment until they are read; people press reload. */
    private static void eventually(Page page, String path, String selector) {
        long giveUp = System.nanoTime() + 60_000_000_000L;
        page.navigate(Commune.running().origin() + path);
        while (page.locator(selector).count() == 0 && System.nanoTime() < giveUp) {
            page.waitForTimeout(200);
            page.reload();
        }
        assertThat(page.locator(selector).count()).as(selector).isPositive();
    }
}
