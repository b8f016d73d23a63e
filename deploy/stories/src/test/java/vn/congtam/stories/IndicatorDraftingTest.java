package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A set of indicators is written in a browser, by hand. */
class IndicatorDraftingTest {
    private static final String SET = "xa-dien-khanh-soan-" + System.nanoTime();

    @AutoClose
    private static final Browser browser = new Browser();

    @AfterAll
    static void nothing_else_was_complained_of() {
        assertThat(browser.complaints())
                .as("the one save that is refused, as the browser and as the page tell it")
                .hasSize(2)
                .allMatch(one -> one.contains("422"));
    }

    @Test
    void personnel_write_two_indicators_save_them_and_see_what_to_look_at_again() {
        Page page = browser.signedIn("hr", Commune.running().password(), 1280);
        page.navigate(Commune.running().origin() + "indicator/indicator-sets");
        page.click("#write");
        page.waitForURL("**/indicator-sets/draft?**");
        page.fill("#code", SET);
        page.fill("#title", "Toàn xã");
        page.selectOption("#kind", "AGENCY");
        page.fill("#block-0", "KQ");
        page.fill("#block-0-title", "Kết quả");
        quantitative(page, "0", "60");
        page.click("[data-into=indicators-0]");
        page.click("[data-into=indicators-0]");
        qualitative(page, "2", "39.5");
        page.locator("#indicators-0 > fieldset:nth-child(2) [data-removes='.indicator']")
                .click();
        whatWasTypedIsThereAgain(page);
        itIsLookedOverWhileItIsWritten(page);
        page.waitForResponse("**/api/v1/indicator-sets", () -> page.click("#set .actions button:not([type])"));
        assertThat(page.locator("#set [data-problem]").innerText()).contains("100");
        Browser.picture(page, "indicator-draft");

        page.fill("[name='blocks.0.indicators.2.weight']", "40");
        assertThat(page.locator("#set output.off").count()).isZero();
        page.click("#set .actions button:not([type])");
        page.waitForURL("**/indicator-sets?**set=" + SET);
        page.waitForCondition(() -> {
            page.reload();
            return page.locator("#set-of-indicators[data-state=DRAFT]").count() == 1;
        });
        assertThat(page.locator("main").innerText()).contains("Hồ sơ đúng hạn", "Giải thích đến khi dân hiểu");
        assertThat(page.locator("#hints [data-hint=NO_EVIDENCE_RULE]").count()).isEqualTo(1);

        itIsTriedOverLastMonth(page);
        page.click("#further");
        page.waitForURL("**/indicator-sets/draft?set=" + SET);
        assertThat(page.inputValue("[name='blocks.0.indicators.1.levels.0.text']"))
                .isEqualTo("Giải thích đến khi dân hiểu");
        assertThat(Axe.findings(page)).isEmpty();
    }

    /** Weights are added up as they are typed; what is asked for keeps nothing, neither here nor there. */
    private static void itIsLookedOverWhileItIsWritten(Page page) {
        assertThat(page.locator("#set output.off").allInnerTexts()).containsExactly("Tổng trọng số: 99,5 / 100");
        page.fill(of("2", "weight"), "40");
        assertThat(page.locator("#set output").allInnerTexts())
                .containsExactly("Tổng trọng số: 100 / 100", "Tổng trọng số: 100 / 100");
        page.click("#look");
        page.waitForSelector("#hints [data-hint=NO_EVIDENCE_RULE]");
        page.click("#hints [data-hint=NO_EVIDENCE_RULE] a");
        assertThat(page.locator(of("0", "evidence")).evaluate("field => field === document.activeElement"))
                .isEqualTo(true);
        Browser.picture(page, "indicator-draft-hints");
        assertThat(Axe.findings(page)).isEmpty();
        page.fill(of("2", "weight"), "39.5");
        page.reload();
        assertThat(page.inputValue(of("2", "weight"))).isEqualTo("39.5");
    }

    /** Nothing measured anybody then, so whoever serves there is told what would be missing. */
    private static void itIsTriedOverLastMonth(Page page) {
        page.selectOption("#trial-span", Commune.lastMonth().toString());
        page.click("#trial button");
        page.waitForSelector("#trial-outcome [data-moved='0']");
        assertThat(page.locator("#tried tbody tr").count()).isGreaterThan(20);
        assertThat(page.locator("#tried [data-staff=" + Commune.LAN + "]").innerText())
                .contains("DH. Hồ sơ đúng hạn: chỉ tiêu mới, trọng số 60, mức đạt –");
        Browser.picture(page, "indicator-trial");
    }

    private static void whatWasTypedIsThereAgain(Page page) {
        page.reload();
        assertThat(page.locator("#indicators-0 > fieldset").count()).isEqualTo(2);
        assertThat(page.inputValue("[name='blocks.0.indicators.2.levels.1.text']"))
                .isEqualTo("Trả lời đúng");
    }

    private static void quantitative(Page page, String at, String weight) {
        indicator(page, at, "DH", "Hồ sơ đúng hạn", weight, "QUANTITATIVE");
        page.locator("#indicators-0 > fieldset")
                .last()
                .locator("summary")
                .first()
                .click();
        page.fill(of(at, "target"), "95");
        page.fill(of(at, "unit"), "%");
        page.selectOption(of(at, "direction"), "MORE");
        page.selectOption(of(at, "formula"), "RATIO");
        page.fill(of(at, "source.system"), "Một cửa");
        page.fill(of(at, "source.owner"), "Văn phòng");
        page.fill(of(at, "source.cutOffDays"), "5");
    }

    private static void qualitative(Page page, String at, String weight) {
        indicator(page, at, "TD", "Tiếp dân", weight, "QUALITATIVE");
        page.locator("#indicators-0 > fieldset")
                .last()
                .locator("> details")
                .last()
                .locator("> summary")
                .click();
        level(page, at, "0", "A", "Giải thích đến khi dân hiểu", "100");
        level(page, at, "1", "B", "Trả lời đúng", "50");
        page.fill(of(at, "evidence"), "Sổ tiếp dân");
    }

    private static void indicator(Page page, String at, String code, String name, String weight, String kind) {
        page.fill(of(at, "code"), code);
        page.fill(of(at, "name"), name);
        page.fill(of(at, "weight"), weight);
        page.selectOption(of(at, "kind"), kind);
    }

    private static void level(Page page, String at, String number, String code, String text, String percent) {
        page.fill(of(at, "levels." + number + ".code"), code);
        page.fill(of(at, "levels." + number + ".text"), text);
        page.fill(of(at, "levels." + number + ".percent"), percent);
    }

    private static String of(String at, String field) {
        return "[name='blocks.0.indicators." + at + "." + field + "']";
    }
}
