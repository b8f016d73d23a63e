package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.indicator.Client.*;
import static vn.congtam.indicator.Establishing.HOME_AFFAIRS;
import static vn.congtam.indicator.Indicators.*;
import static vn.congtam.indicator.Measured.*;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.Service;

/** The form in which sets of indicators are written. */
class DraftPageTest {
    private static final Service SERVICE = Service.running("indicator", IndicatorService.class);
    private static final String PAGE = "/indicator-sets/draft";

    @BeforeAll
    static void the_agencies_stand() {
        Measured.people();
    }

    @Test
    void a_draft_is_gone_on_with_as_it_was_written() {
        Map<String, Object> steps = with(
                with(onTime("60", "95"), "formula", "STEPS"),
                "steps",
                List.of(body("from", "90", "percent", "75"), body("from", "80", "percent", "50")));
        created(HR, SETS, set("vh-soan", AGENCY, post(AGENCY + "-dc"), steps, conduct("40")));
        shown("vh-soan");
        String page = form(HR, "?set=vh-soan");
        assertThat(page)
                .contains("hx-post=\"/indicator/api/v1/indicator-sets/vh-soan/content\"", "data-version=\"0\"")
                .containsPattern(field("blocks.0.indicators.0.target", "95"))
                .containsPattern(field("blocks.0.indicators.0.steps.1.from", "80"))
                .containsPattern(field("blocks.0.indicators.0.steps.1.percent", "50"))
                .containsPattern(field("blocks.0.indicators.1.levels.1.text", "Trả lời đúng"))
                .contains("<option value=\"" + AGENCY + "-tp\"");
    }

    @Test
    void what_the_template_says_is_shown_and_goes_on_to_be_taken_over() {
        created(
                HOME_AFFAIRS,
                SETS,
                set(
                        "mau-soan",
                        null,
                        null,
                        with(onTime("60", "95"), "rules", Map.of("target", "LOCK", "source", "LOCK")),
                        conduct("40")));
        shown("mau-soan");
        assertThat(form(HOME_AFFAIRS, "?set=mau-soan"))
                .contains("name=\"blocks.0.indicators.0.rules.target\"", "<option value=\"LOCK\" selected=\"selected\"")
                .containsPattern(field("blocks.0.indicators.0.rules.source", "LOCK"));
        assertThat(form(HR, "?template=mau-soan"))
                .contains("hx-post=\"/indicator/api/v1/indicator-sets\"")
                .containsPattern(field("template", "mau-soan"))
                .contains("placeholder=\"95\"")
                .doesNotContainPattern(field("blocks.0.indicators.0.target", "95"));
    }

    /** The numbers are put in by the browser, in the place of these marks. */
    @Test
    void what_is_added_to_a_list_is_nowhere_numbered_yet() {
        assertThat(form(HR, ""))
                .contains("name=\"blocks.%1%.code\"", "name=\"blocks.%1%.indicators.0.code\"")
                .contains("name=\"blocks.%1%.indicators.%2%.code\"", "data-into=\"indicators-%1%\"")
                .contains("data-number=\"%1%\"", "data-number=\"%2%\"", "data-number=\"0\"");
    }

    @Test
    void it_is_for_those_who_keep_the_sets_of_their_own_agency() {
        created(HR, SETS, set("vh-rieng", AGENCY, post(AGENCY + "-dc"), onTime("100", "95")));
        shown("vh-rieng");
        assertThat(SERVICE.get(LAN, PAGE).status()).isEqualTo(403);
        assertThat(SERVICE.get(OTHER_HR, PAGE + "?set=vh-rieng").status()).isEqualTo(403);
        assertThat(SERVICE.get(HR, PAGE + "?agency=-").status()).isEqualTo(403);
        assertThat(SERVICE.get(HR, PAGE + "?set=vh-khong-co").status()).isEqualTo(404);
    }

    private static String form(String token, String query) {
        Answer answer = SERVICE.get(token, PAGE + query);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
        return answer.text();
    }

    /** Whatever else stands in the tag. */
    private static String field(String name, String value) {
        return Pattern.quote("name=\"" + name + "\"") + "[^>]*" + Pattern.quote(" value=\"" + value + "\"");
    }
}
