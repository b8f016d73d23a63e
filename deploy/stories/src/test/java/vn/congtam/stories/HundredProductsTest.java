package vn.congtam.stories;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A hundred products of five people are accepted in one action, and each is told of by itself. */
class HundredProductsTest {
    private static final LocalDate DUE = LocalDate.of(2026, 12, 30);
    private static final Town TOWN = Year2026.town("xa-tram-viec");
    private static final List<String> PEOPLE =
            IntStream.rangeClosed(2, 6).mapToObj(TOWN::code).toList();
    private static List<Tasks.Task> handedIn;

    @AutoClose
    private static final Browser browser = new Browser();

    @BeforeAll
    static void a_hundred_were_handed_in() {
        TOWN.takeOn(PEOPLE.stream().map(one -> Town.official(one, TOWN.head())).toList());
        TOWN.province().settle();
        Tasks tasks = new Tasks(TOWN);
        handedIn = Hands.all(IntStream.range(0, 100).boxed().toList(), number -> {
            Tasks.Task task = tasks.assign(TOWN.head(), PEOPLE.get(number % 5), "P-1", 1, DUE);
            tasks.submit(task, 1);
            return task;
        });
        TOWN.province().settle();
    }

    @AfterAll
    static void nothing_else_was_complained_of() {
        assertThat(browser.complaints()).isEmpty();
    }

    @Test
    void all_are_chosen_by_one_click_and_who_was_faster_elsewhere_is_told() {
        Page page = browser.carrying(TOWN.as(TOWN.head()), 1280);
        page.navigate(TOWN.province().origin() + "submission/review");
        page.check("#reviews tbody.group >> nth=0 >> input");
        assertThat(page.locator("#reviews [data-owner] input:checked").count()).isEqualTo(20);
        assertThat(page.evaluate("document.getElementById('choose-all').indeterminate"))
                .isEqualTo(true);
        page.check("#choose-all");
        assertThat(page.locator("#reviews [data-owner] input:checked").count()).isEqualTo(100);
        assertThat(Axe.findings(page)).isEmpty();
        Browser.picture(page, "review-hundred-chosen");

        Tasks.Task elsewhere = handedIn.getFirst();
        TOWN.as(TOWN.head()).done("/submission/api/v1/tasks/" + elsewhere.id() + "/acceptance", Map.of());
        page.click("#bulk button");
        page.waitForSelector("#outcomes [data-outcome]");
        assertThat(page.locator("#outcomes [data-outcome]").count()).isEqualTo(100);
        assertThat(page.locator("#outcomes [data-accepted=true]").count()).isEqualTo(99);
        assertThat(page.locator("#outcomes [data-accepted=false]").innerText()).contains("Văn bản của ");
        page.waitForCondition(() -> page.locator("#reviews").count() == 0);
        assertThat(Axe.findings(page)).isEmpty();
        Browser.picture(page, "review-hundred-told");
    }
}
