package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.YearMonth;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A session that ends while somebody writes takes away nothing that was typed. */
class DraftsTest {
    private static final String FORM = "submission/assign?owner=" + Commune.LAN;

    @AutoClose
    private static final Browser browser = new Browser();

    private static String password;

    @BeforeAll
    static void open() {
        password = Commune.running().password();
    }

    @Test
    void what_was_typed_is_there_after_signing_in_again_and_gone_when_it_was_sent() {
        String title = "Kế hoạch phòng cháy " + System.nanoTime();
        Page rater = typed(title);
        rater.context().clearCookies();
        rater.click("#assign .actions button");
        browser.signIn(rater, "rater", password);
        rater.waitForURL("**/submission/assign?**");
        assertThat(rater.inputValue("#assign #title")).isEqualTo(title);
        assertThat(rater.inputValue("#assign #due")).isEqualTo(Commune.today().toString());
        assertThat(rater.inputValue("#assign #quantity")).isEqualTo("3");
        assertThat(rater.locator("#assign .draft[role=status]").innerText()).contains("nhập dở");
        Browser.picture(rater, "draft-restored");

        rater.click("#assign .actions button");
        rater.waitForURL("**/submission/task/**");
        eventually(rater, "h1:has-text('" + title + "')");
        assertThat(rater.locator("h1").innerText()).isEqualTo(title);
        assertEmpty(rater);
    }

    @Test
    void nobody_else_is_shown_it_and_signing_out_leaves_nothing_behind() {
        Page window = typed("Chuyện riêng của tôi");
        window.context().clearCookies();
        window.reload();
        browser.signIn(window, "head", password);
        window.waitForURL("**/submission/assign?**");
        assertThat(window.content()).doesNotContain("Chuyện riêng của tôi");

        Page other = typed("Chuyện riêng của tôi");
        other.click(".logout button");
        other.waitForCondition(() -> other.evaluate("localStorage.length").equals(0));
    }

    /** The server wrote it and the line broke before it could say so. */
    @Test
    void sent_again_after_a_lost_answer_from_the_page_opened_anew_it_happens_once() {
        String title = "Báo cáo lũ " + System.nanoTime();
        Page rater = typed(title);
        rater.route("**/submission/api/v1/tasks", route -> {
            route.fetch();
            route.abort();
        });
        rater.click("#assign .actions button");
        rater.waitForSelector("#assign .problem:not([hidden])");
        assertThat(rater.locator("#assign .problem").innerText()).contains("gửi lại không ghi thêm lần nữa");
        rater.unroute("**/submission/api/v1/tasks");
        rater.reload();
        assertThat(rater.inputValue("#assign #title")).isEqualTo(title);
        rater.click("#assign .actions button");
        rater.waitForURL("**/submission/task/**");
        eventually(rater, "h1:has-text('" + title + "')");
        assertThat(Commune.as("rater")
                        .get("/submission/api/v1/tasks?owner=" + Commune.LAN + "&month=" + month())
                        .body()
                        .valueStream()
                        .filter(one -> one.toString().contains(title)))
                .hasSize(1);
        assertEmpty(rater);
    }

    /** The page is no stored one: what stood on it is for who signed in. */
    @Test
    void without_a_line_a_page_says_what_to_do_and_works_again_with_one() {
        Page rater = typed("Chưa gửi");
        rater.waitForFunction("() => navigator.serviceWorker.controller !== null");
        rater.context().setOffline(true);
        rater.navigate(Commune.running().origin() + FORM);
        assertThat(rater.locator("h1").innerText()).isEqualTo("Không kết nối được máy chủ");
        assertThat(rater.content()).doesNotContain("Nguyễn");
        Browser.picture(rater, "offline");
        rater.context().setOffline(false);
        rater.click("a.button:not(.second)");
        assertThat(rater.inputValue("#assign #title")).isEqualTo("Chưa gửi");
    }

    @Test
    void it_can_be_discarded() {
        Page rater = typed("Nhầm rồi");
        rater.reload();
        rater.click("#assign .draft button");
        assertThat(rater.inputValue("#assign #title")).isEmpty();
        assertEmpty(rater);
    }

    private static String month() {
        return YearMonth.from(Commune.today()).toString();
    }

    private static Page typed(String title) {
        Page page = browser.signedIn("rater", password, 1280);
        page.navigate(Commune.running().origin() + FORM);
        page.fill("#assign #title", title);
        page.fill("#assign #due", Commune.today().toString());
        page.fill("#assign #quantity", "3");
        return page;
    }

    /** Facts take a moment until they are read; people press reload. */
    private static void eventually(Page page, String selector) {
        long giveUp = System.nanoTime() + 60_000_000_000L;
        while (page.locator(selector).count() == 0 && System.nanoTime() < giveUp) {
            page.waitForTimeout(200);
            page.reload();
        }
    }

    private static void assertEmpty(Page page) {
        page.navigate(Commune.running().origin() + FORM);
        assertThat(page.inputValue("#assign #title")).isEmpty();
        assertThat(page.locator(".draft").count()).isZero();
    }
}
