package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.indicator.Client.*;
import static vn.congtam.indicator.Establishing.HOME_AFFAIRS;
import static vn.congtam.indicator.Indicators.*;
import static vn.congtam.indicator.Measured.*;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.reading.Matter;
import vn.congtam.indicator.indicatorset.LongAgo;
import vn.congtam.platform.testing.Service;

/** The draft of a set tried over last month, before anybody approves it. */
class SetTrialApiTest {
    private static final Service SERVICE = Service.running("indicator", IndicatorService.class);
    private static final String POST = AGENCY + "-tr";
    private static final LocalDate THEN = FIRST.minusMonths(1);
    private static final String LAST = THEN.toString().substring(0, 7);

    /** One attained 56 %, the other all. */
    @BeforeAll
    static void two_people_were_measured_last_month() {
        Measured.people();
        Establishing.post(AGENCY, POST, false, "nhom-tr");
        for (String staff : List.of("VC8340", "VC8341")) {
            joins(staff, AGENCY);
            created(HR, "/staff/" + staff + "/superiors", decided("superior", "VC8301", "2026-01-02"));
            created(HR, "/staff/" + staff + "/posts", decided("post", POST, "2026-01-02"));
        }
        approved("vh-th1", POST, onTime("60", "95"), conduct("40"));
        LongAgo.tookEffect(SERVICE, "vh-th1", AGENCY, "VC8301", THEN);
        eventually(() -> read(HR, SETS + "/for/VC8341?on=" + THEN).status() == 200);
        created(HR, SETS + "/values", value("VC8340", LAST, "DH", "actual", "57"));
        created(HR, SETS + "/values", value("VC8341", LAST, "DH", "actual", "95"));
        created(HEAD, SETS + "/values", value("VC8340", LAST, "TD", "level", "B"));
        created(HEAD, SETS + "/values", value("VC8341", LAST, "TD", "level", "A"));
        eventually(() ->
                of("VC8341", tried("vh-th1")).at("/before/percent").asString("").equals("100"));
    }

    @Test
    void who_would_move_is_told_first_with_what_each_indicator_comes_to() {
        created(HR, SETS, set("vh-th2", AGENCY, Indicators.post(POST), onTime("100", "57")));
        shown("vh-th2");
        JsonNode found = tried("vh-th2");
        assertThat(found.path("people").asInt()).as(found.toString()).isEqualTo(2);
        assertThat(found.path("moved").asInt()).isEqualTo(1);
        assertThat(found.at("/all/0/staff").asString()).isEqualTo("VC8340");
        JsonNode first = of("VC8340", found);
        assertThat(first.at("/before/percent").asString()).isEqualTo("56");
        assertThat(first.at("/after/percent").asString()).isEqualTo("100");
        assertThat(first.at("/why/0/en").asString()).contains("60% becomes 100%", "weight 60 becomes 100");
        assertThat(first.at("/why/1/vi").asString()).contains("TD", "không còn");
        assertThat(of("VC8341", found).at("/after/percent").asString()).isEqualTo("100");
        assertThat(of("VC8341", found).path("moves").asBoolean()).isFalse();
        assertThat(read(HR, SETS + "/results/VC8340/" + LAST).text()).contains("vh-th1");
        assertThat(seenBy("VC8305", Matter.SLIP)).contains("VC8340", "VC8341");
    }

    @Test
    void the_set_that_was_in_force_moves_nobody() {
        JsonNode found = tried("vh-th1");
        assertThat(found.path("people").asInt()).isEqualTo(2);
        assertThat(found.path("moved").asInt()).isZero();
        assertThat(of("VC8340", found).path("why")).isEmpty();
    }

    @Test
    void what_nobody_reported_leaves_people_without_a_result_and_not_with_zero() {
        created(
                HR,
                SETS,
                set("vh-th3", AGENCY, Indicators.post(POST), with(onTime("50", "95"), "code", "MOI"), conduct("50")));
        shown("vh-th3");
        JsonNode found = tried("vh-th3");
        assertThat(found.path("incomplete").asInt()).isEqualTo(2);
        assertThat(of("VC8340", found).at("/after/percent").isMissingNode()).isTrue();
        assertThat(of("VC8340", found).at("/why/0/en").asString()).contains("MOI", "new", "–");
    }

    @Test
    void a_set_for_more_people_leaves_those_alone_who_have_one_of_their_own() {
        created(HR, SETS, set("vh-th4", AGENCY, body("kind", "SIMILAR_TASKS", "code", "nhom-tr"), conduct("100")));
        created(HR, SETS, set("vh-th5", AGENCY, body("kind", "AGENCY"), conduct("100")));
        shown("vh-th4");
        shown("vh-th5");
        assertThat(tried("vh-th4").path("people").asInt()).isZero();
        assertThat(of("VC8340", tried("vh-th5")).isMissingNode()).isTrue();
        assertThat(of("VC8310", tried("vh-th5")).isMissingNode()).isFalse();
    }

    @Test
    void it_is_tried_over_what_is_over_by_those_who_may_see_all_of_it() {
        created(HOME_AFFAIRS, SETS, set("mau-th", null, null, onTime("100", "95")));
        shown("mau-th");
        refused(read(HR, path("vh-th1", MONTH)), 422, "SET_TRIAL_SPAN_NOT_OVER", "/span");
        refused(read(HR, path("vh-th1", "2026-13")), 422, "SET_TRIAL_SPAN_MALFORMED", "/span");
        refused(read(HR, path("vh-none", LAST)), 404, "NO_SUCH_SET", "");
        refused(read(HOME_AFFAIRS, path("mau-th", LAST)), 422, "SET_TRIAL_OF_TEMPLATE", "");
        refused(read(OTHER_HR, path("vh-th1", LAST)), 403, "SET_TRIAL_NOT_YOURS", "");
        refused(read(LAN, path("vh-th1", LAST)), 403, "ONLY_PERSONNEL", "");
        assertThat(read(LEADER, path("vh-th1", LAST)).status()).isEqualTo(200);
    }

    @Test
    void the_page_of_a_set_has_a_button_for_it() {
        String page = Client.page(HR, "/indicator-sets?set=vh-th1", "Thử với một kỳ đã qua", "Try it over a span");
        assertThat(page)
                .contains("hx-get=\"/indicator/indicator-sets/vh-th1/trial\"", "<option value=\"" + LAST + "\"")
                .doesNotContain("<option value=\"" + MONTH + "\"");
        assertThat(Client.page(LAN, "/indicator-sets?set=vh-th1", "Bộ vh-th1", "vh-th1"))
                .doesNotContain("/trial\"");
        assertThat(SERVICE.get(HR, "/indicator-sets/vh-th1/trial?span=" + LAST).text())
                .contains("data-moved=\"0\"", "data-people=\"2\"", "56%", "data-staff=\"VC8341\"")
                .doesNotContain("??", "<html");
    }

    private static String path(String set, String span) {
        return SETS + "/" + set + "/trial?span=" + span;
    }

    private static JsonNode tried(String set) {
        return get(HR, path(set, LAST));
    }

    private static JsonNode of(String staff, JsonNode found) {
        return found.path("all")
                .valueStream()
                .filter(one -> one.path("staff").asString().equals(staff))
                .findFirst()
                .orElseGet(() -> found.path("none"));
    }
}
