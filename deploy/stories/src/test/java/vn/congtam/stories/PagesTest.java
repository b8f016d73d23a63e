package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main way of each role, in a browser. */
class PagesTest {
    private static final String LAST = Commune.lastMonth().toString();

    @AutoClose
    private static final Browser browser = new Browser();

    private static String password;

    @BeforeAll
    static void open() {
        password = Commune.running().password();
    }

    @Test
    void a_task_goes_from_the_superior_to_the_official_and_back_and_is_seen_on_the_slip() {
        String title = "Tờ trình về tuyến đường thôn Đông " + System.nanoTime();
        Page rater = open("rater", 1280, "/submission/assign?owner=" + Commune.LAN);
        rater.fill("#assign #title", title);
        rater.fill("#assign #due", Commune.today().toString());
        rater.click("#assign .actions button");
        rater.waitForURL("**/submission/task/**");
        Browser.picture(rater, "rater-assigned");

        Page lan = open("official", 1280, "/submission/");
        Locator task = eventually(lan, "tbody[data-task]:has-text('" + title + "')");
        task.locator("summary").first().click();
        task.locator("input[type=file]")
                .setInputFiles(new FilePayload("tờ-trình.txt", "text/plain", title.getBytes(StandardCharsets.UTF_8)));
        task.locator("input[type=checkbox]").waitFor();
        Browser.picture(lan, "official-submits");
        lan.waitForResponse(
                "**/submissions",
                () -> task.locator("form[data-form=submit] button").click());
        eventually(lan, "tbody[data-state=SUBMITTED]:has-text('" + title + "')").waitFor();

        Page review = open("rater", 1280, "/submission/review");
        Locator waiting = eventually(review, "tbody[data-task]:has-text('" + title + "')");
        waiting.locator("summary").click();
        Browser.picture(review, "rater-reviews");
        review.waitForResponse(
                "**/acceptance",
                () -> waiting.locator("form[data-form=accept] button").click());
        gone(review, "tbody[data-task]:has-text('" + title + "')");

        lan.navigate(origin() + "scoring/slip?month=" + Commune.thisMonth());
        eventually(lan, "main:has-text('" + title + "')");
        Browser.picture(lan, "official-slip-of-this-month");
    }

    @Test
    void the_slip_of_last_month_says_why() {
        Page lan = open("official", 1280, "/scoring/slip?month=" + LAST);
        assertThat(lan.locator("main").innerText()).contains("Vì sao", "94,5");
        Browser.picture(lan, "official-slip");
    }

    @Test
    void a_leaders_slip_shows_of_whom_d_is_made_and_where_to_contest_the_result() {
        Page head = open("head", 1280, "/scoring/slip?month=" + LAST);
        assertThat(head.locator("#people tr[data-staff='" + Commune.LAN + "']").innerText())
                .contains("94,5", "từ Hoàn thành trở lên");
        head.locator("#petitions h2").waitFor();
        Browser.picture(head, "head-slip");
    }

    @ParameterizedTest
    @ValueSource(strings = {"official", "rater", "head", "hr", "homeaffairs", "leader", "inspector", "admin"})
    void every_item_of_the_menu_leads_to_a_page_that_says_where_one_is(String account) {
        Page page = open(account, 1280, "/indicator/");
        List<String> items = page.locator("nav.menu a").all().stream()
                .map(item -> item.getAttribute("href"))
                .toList();
        assertThat(items).isNotEmpty();
        for (String item : items) {
            assertThat(page.navigate(origin() + item.substring(1)).status())
                    .as(item)
                    .isEqualTo(200);
            assertThat(page.locator("nav.menu a[aria-current]").all())
                    .as(item)
                    .singleElement()
                    .satisfies(here -> assertThat(here.getAttribute("href")).isEqualTo(item));
        }
        page.context().close();
    }

    @Test
    void every_page_of_every_role_opens_without_a_complaint() {
        visit(
                "official",
                "/",
                "/submission/",
                "/scoring/slip",
                "/reporting/history?staff=" + Commune.LAN + "&month=" + LAST);
        visit("rater", "/", "/submission/review", "/submission/assign", "/scoring/inbox", "/reporting/?month=" + LAST);
        visit(
                "head",
                "/",
                "/scoring/period?agency=" + Commune.AGENCY + "&month=" + LAST,
                "/scoring/inbox",
                "/reporting/?month=" + LAST);
        visit("hr", "/", "/indicator/", "/indicator/catalogue", "/reporting/?month=" + LAST);
        visit("leader", "/", "/reporting/?month=" + LAST, "/reporting/?month=" + LAST + "&agency=" + Commune.AGENCY);
        visit(
                "inspector",
                "/",
                "/reporting/history",
                "/reporting/history?staff=VC0014&month=" + LAST,
                "/scoring/slip/VC0014/" + LAST);
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void an_inspector_sees_whether_the_logs_are_as_recorded_and_draws_slips_that_nobody_could_choose() {
        Page page = open("inspector", 1280, "/reporting/inspection");
        assertThat(page.locator("#logs tbody tr").count()).isEqualTo(4);
        assertThat(page.locator("#logs").innerText()).doesNotContain("Không trả lời", "Sai khác");
        page.selectOption("#agency", Commune.AGENCY);
        page.selectOption("#span", LAST);
        page.fill("#size", "3");
        page.click("#draw button");
        page.waitForURL("**/inspection?**");
        String drawn = page.locator("#sample tbody").innerText();
        assertThat(page.locator("#sample tbody tr").count()).isEqualTo(3);
        Browser.picture(page, "inspection");
        page.reload();
        assertThat(page.locator("#sample tbody").innerText()).isEqualTo(drawn);
    }

    @Test
    void an_inspector_sees_an_agency_as_it_stood_and_what_has_changed_since() {
        Page page = open("inspector", 1280, "/reporting/organisation");
        page.selectOption("#agency", Commune.AGENCY);
        page.waitForURL("**/organisation?**");
        assertThat(page.locator("#people").innerText()).contains("Nguyễn Thị Lan (VC0013)");
        page.fill("#on", Commune.today().minusYears(10).toString());
        page.waitForURL("**&on=" + Commune.today().minusYears(10) + "**");
        assertThat(page.locator("#people").count()).isZero();
        page.navigate(origin() + "reporting/organisation?agency=" + Commune.AGENCY + "&thenOn="
                + Commune.today().minusYears(10));
        assertThat(page.locator("#differences").innerText()).contains("Nguyễn Thị Lan (VC0013): Vị trí");
        Browser.picture(page, "organisation");
    }

    @Test
    void a_page_that_cannot_be_shown_says_so_in_a_page() {
        Page lan = open("official", 1280, "/scoring/slip/VC0014/" + LAST);
        assertThat(lan.locator("main h1").innerText()).isNotEmpty();
        assertThat(lan.locator("main a[href='/']").count()).isEqualTo(1);
        Browser.picture(lan, "refused");
    }

    @Test
    void pages_fit_a_phone_and_speak_english() {
        Page lan = open("official", 390, "/submission/?lang=en&month=" + LAST);
        Browser.picture(lan, "phone-work-english");
        assertThat(lan.locator("html").getAttribute("lang")).isEqualTo("en");
        for (String path : List.of("submission/", "scoring/slip?month=" + LAST, "reporting/?month=" + LAST)) {
            lan.navigate(origin() + path);
            Object overflow =
                    lan.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
            assertThat(((Number) overflow).intValue()).as(path).isLessThanOrEqualTo(0);
        }
        Browser.picture(lan, "phone-dashboard");
    }

    private static void visit(String account, String... paths) {
        Page page = browser.signedIn(account, password, 1280);
        for (String path : paths) {
            var response = page.navigate(origin() + path.substring(1));
            assertThat(response.status()).as(account + " " + path).isEqualTo(200);
            assertThat(page.locator("main h1").count()).as(account + " " + path).isEqualTo(1);
            assertThat(page.content()).as(account + " " + path).doesNotContain("??");
            Browser.picture(page, account + path.replaceAll("[^a-zA-Z0-9]+", "-"));
        }
        page.context().close();
    }

    private static Page open(String account, int width, String path) {
        Page page = browser.signedIn(account, password, width);
        page.navigate(origin() + path.substring(1));
        return page;
    }

    /** Facts take a moment from one service to the next; people press reload. */
    private static Locator eventually(Page page, String selector) {
        long giveUp = System.nanoTime() + 60_000_000_000L;
        while (page.locator(selector).count() == 0 && System.nanoTime() < giveUp) {
            page.waitForTimeout(200);
            page.reload();
        }
        return page.locator(selector).first();
    }

    private static void gone(Page page, String selector) {
        long giveUp = System.nanoTime() + 60_000_000_000L;
        while (page.locator(selector).count() > 0 && System.nanoTime() < giveUp) {
            page.waitForTimeout(500);
            page.reload();
        }
        assertThat(page.locator(selector).count()).as(selector).isZero();
    }

    private static String origin() {
        return Commune.running().origin().toString();
    }
}
