package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.indicator.Client.*;
import static vn.congtam.indicator.Establishing.HOME_AFFAIRS;
import static vn.congtam.indicator.Indicators.*;
import static vn.congtam.indicator.Measured.*;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.TestTokens;

/** Sets of indicators over HTTP: led their way, found for people, and what figures come to by them. */
class IndicatorResultApiTest {
    @BeforeAll
    static void the_agencies_stand() {
        Measured.people();
    }

    @Test
    void a_set_goes_its_way_by_different_people_and_whoever_changes_post_gets_the_other_set() {
        inForce("vh-dc", AGENCY + "-dc", null, onTime("60", "95"), conduct("40"));
        inForce("vh-vt", AGENCY + "-vt", null, onTime("100", "80"));
        created(HR, "/staff/VC8312/posts", decided("post", AGENCY + "-dc", "2026-01-02"));
        created(
                HR,
                "/staff/VC8312/posts",
                decided("post", AGENCY + "-vt", TODAY.plusDays(40).toString()));
        assertThat(measured(LAN, "VC8310", TODAY)).isEqualTo("vh-dc");
        JsonNode general = get(LAN, SETS + "/for/VC8310").path("general");
        assertThat(general.at("/rules/id").asString()).isEqualTo("nd335-2025/1");
        assertThat(general.at("/maximum/I.1").asString()).isEqualTo("5");
        assertThat(measured(HR, "VC8311", TODAY)).isEqualTo("vh-vt");
        assertThat(measured(HR, "VC8312", TODAY)).isEqualTo("vh-dc");
        assertThat(measured(HR, "VC8312", TODAY.plusDays(40))).isEqualTo("vh-vt");
        refused(read(HR, SETS + "/for/VC8310?on=" + FIRST.minusDays(1)), 404, "NO_SET_IN_FORCE", "");
        refused(read(HR, SETS + "/for/VC8399"), 404, "MEASURED_STAFF_NOT_FOUND", "/staff");
        refused(read(OTHER_HR, SETS + "/for/VC8310"), 403, "NOT_YOUR_AGENCY", "");
        JsonNode way = get(LAN, SETS + "/vh-dc").path("way");
        assertThat(way.valueStream().map(step -> step.path("by").asString()))
                .containsExactly("VC8305", "VC8305", "VC9002", "VC8301", "VC8301");
        assertThat(way.at("/2/document").asString()).isEqualTo("3800/SNV");
        assertThat(way.at("/2/reason").asString()).isEqualTo("Phù hợp");
        refused(
                post(HR, SETS + "/vh-dc/content", set("vh-dc", AGENCY, post(AGENCY + "-dc"), onTime("100", "9"))),
                409,
                "SET_NOT_DRAFT",
                "");
        results();
        supersede();
        page();
    }

    /** Lan and her colleague have the same indicator in the same month, each by the set of her post. */
    private static void results() {
        assertThat(isAbsent(get(LAN, SETS + "/results/VC8310/" + MONTH).path("total")))
                .isTrue();
        created(HR, SETS + "/values", value("VC8310", MONTH, "DH", "actual", "57"));
        created(HR, SETS + "/values", value("VC8311", MONTH, "DH", "actual", "57"));
        JsonNode half = get(LAN, SETS + "/results/VC8310/" + MONTH);
        assertThat(half.at("/blocks/0/missing/0").asString()).isEqualTo("TD");
        assertThat(isAbsent(half.at("/blocks/0/result"))).isTrue();
        created(HEAD, SETS + "/values", value("VC8310", MONTH, "TD", "level", "B"));
        JsonNode lan = get(LAN, SETS + "/results/VC8310/" + MONTH);
        assertThat(lan.at("/blocks/0/indicators/0/attained/exact").asString()).isEqualTo("3/5");
        assertThat(lan.at("/total/percent").asString()).isEqualTo("56");
        assertThat(lan.at("/blocks/0/indicators/0/why/en").asString()).contains("57 done of a target of 95 %", "60 %");
        assertThat(lan.at("/effect/place").asString()).isEqualTo("BESIDE");
        JsonNode colleague = get(HEAD, SETS + "/results/VC8311/" + MONTH);
        assertThat(colleague.path("set").asString()).isEqualTo("vh-vt");
        assertThat(colleague.at("/total/percent").asString()).isEqualTo("71.25");
        corrected();
        refused(read(COLLEAGUE, SETS + "/results/VC8310/" + MONTH), 403, "NOT_YOUR_RESULT", "");
        refused(read(LAN, SETS + "/results/VC8310/2026-13"), 422, "RESULT_SPAN_MALFORMED", "/span");
        refused(read(HR, SETS + "/results/VC8399/" + MONTH), 404, "RESULT_STAFF_NOT_FOUND", "/staff");
    }

    private static boolean isAbsent(JsonNode node) {
        return node.isNull() || node.isMissingNode();
    }

    private static void corrected() {
        Map<String, Object> better = value("VC8310", MONTH, "DH", "actual", "95");
        refused(post(HR, SETS + "/values", better), 409, "VALUE_REPORTED_ALREADY", "/reason");
        created(HR, SETS + "/values", with(better, "reason", "Tính thiếu"));
        JsonNode one = get(LAN, SETS + "/results/VC8310/" + MONTH).at("/blocks/0/indicators/0");
        assertThat(one.path("corrected").asBoolean()).isTrue();
        assertThat(one.at("/reported/former/0/value/actual").asString()).isEqualTo("57");
        assertThat(one.at("/attained/exact").asString()).isEqualTo("1");
        created(HEAD, SETS + "/targets", target("VC8310", "190"));
        JsonNode aimed = get(LAN, SETS + "/results/VC8310/" + MONTH).at("/blocks/0/indicators/0");
        assertThat(aimed.at("/attained/exact").asString()).isEqualTo("1/2");
        assertThat(aimed.at("/target/former").asString()).isEqualTo("95");
        refused(post(HEAD, SETS + "/targets", target("VC8310", "0")), 422, "TARGET_NOT_FIT", "/target");
    }

    private static Map<String, Object> target(String staff, String target) {
        return body(
                "staff",
                staff,
                "span",
                MONTH,
                "indicator",
                "DH",
                "target",
                target,
                "source",
                "Kế hoạch",
                "reason",
                "Địa bàn");
    }

    private static void supersede() {
        approved("vh-dc2", AGENCY + "-dc", onTime("100", "99"));
        LocalDate next = FIRST.plusMonths(1);
        refused(effect("vh-dc2", next, null), 422, "SET_FORMER_NOT_NAMED", "/replaces");
        refused(effect("vh-dc2", next, "vh-vt"), 422, "SET_FORMER_UNKNOWN", "/replaces");
        refused(effect("vh-dc2", FIRST, "vh-dc"), 422, "SET_BEFORE_FORMER", "/from");
        refused(effect("vh-dc2", FIRST.minusDays(1), "vh-dc"), 422, "SET_IN_THE_PAST", "/from");
        assertThat(effect("vh-dc2", next, "vh-dc").status()).isEqualTo(200);
        eventually(() -> get(HR, SETS + "/vh-dc").path("state").asString().equals("SUPERSEDED"));
        assertThat(measured(LAN, "VC8310", next.minusDays(1))).isEqualTo("vh-dc");
        assertThat(measured(LAN, "VC8310", next)).isEqualTo("vh-dc2");
    }

    private static void page() {
        assertThat(Client.page(HR, "/indicator-sets?set=vh-dc2", "Bộ chỉ tiêu riêng", "Own sets of indicators"))
                .contains("data-state=\"EFFECTIVE\"", "Hồ sơ đúng hạn", "3800/SNV", "theo tỷ lệ")
                .doesNotContain("id=\"propose\"");
        assertThat(Client.page(HEAD, "/indicator-sets?set=vh-dc", "Tiếp dân", "Superseded"))
                .contains("Giải thích đến khi dân hiểu");
        assertThat(Client.page(
                        HOME_AFFAIRS, "/indicator-sets?agency=-", "Mẫu chung của tỉnh", "Templates of the province"))
                .contains("<main");
        assertThat(Client.page(LAN, "/indicator-results?staff=VC8310&span=" + MONTH, "Giải thích", "Own indicators"))
                .contains("Đã sửa 1 lần", "Tính thiếu", "Địa bàn");
        String link = "/indicator-results?staff=VC8310&amp;span=" + MONTH;
        assertThat(Client.page(LAN, "/person?staff=VC8310", "Chỉ tiêu riêng", "Own indicators"))
                .contains("id=\"own-indicators\" href=\"/indicator" + link);
        assertThat(Client.page(COLLEAGUE, "/person?staff=VC8310", "Người VC8310", "VC8310"))
                .doesNotContain("own-indicators");
        String mine = "/indicator-results?staff=VC8310&span=" + MONTH;
        assertThat(Client.page(HEAD, mine, "Ghi số liệu", "Write down figures"))
                .contains("id=\"figure-DH\"", "id=\"figure-TD\"", "id=\"target-DH\"", "name=\"reason\" required")
                .contains("<option value=\"B\">B. Trả lời đúng</option>")
                .doesNotContain("id=\"target-TD\"");
        assertThat(Client.page(HR, mine, "Ghi số liệu", "Write down figures"))
                .contains("id=\"figure-DH\"")
                .doesNotContain("id=\"figure-TD\"", "id=\"target-DH\"");
        assertThat(Client.page(LAN, mine, "Giải thích", "Why")).doesNotContain("id=\"write\"");
        String before = FIRST.minusMonths(1).toString().substring(0, 7);
        assertThat(Client.page(
                        LAN,
                        "/indicator-results?staff=VC8310&span=" + before,
                        "Chưa có bộ chỉ tiêu riêng nào",
                        "No own set"))
                .contains("<option value=\"" + MONTH + "\"");
    }

    @Test
    void figures_come_many_at_once_each_for_itself_and_again_without_harm() {
        inForce("vh-tp", AGENCY + "-tp", null, onTime("100", "95"));
        for (String staff : List.of("VC8313", "VC8314")) {
            created(HR, "/staff/" + staff + "/posts", decided("post", AGENCY + "-tp", "2026-01-02"));
        }
        Map<String, Object> sent = with(value("VC8313", MONTH, "DH", "actual", "96"), "external", "MC-1");
        Map<String, Object> batch = body(
                "values",
                list(
                        sent,
                        value("VC8314", MONTH, "XX", "actual", "96"),
                        value("VC8399", MONTH, "DH", "actual", "96"),
                        sent,
                        value("VC8314", "2999-01", "DH", "actual", "96"),
                        with(value("VC8314", MONTH, "DH", "actual", "96"), "evidence", null),
                        value("VC8314", MONTH, "DH", "level", "A")));
        JsonNode outcomes = post(HR, SETS + "/values/batch", batch).body();
        assertThat(outcomes.valueStream()
                        .map(one ->
                                one.path("status").asString() + one.path("code").asString("")))
                .containsExactly(
                        "RECORDED",
                        "REFUSEDINDICATOR_UNKNOWN",
                        "REFUSEDVALUE_STAFF_UNKNOWN",
                        "UNCHANGED",
                        "REFUSEDSPAN_NOT_BEGUN",
                        "REFUSEDVALUE_EVIDENCE_MISSING",
                        "REFUSEDFIGURE_MISSING");
        assertThat(outcomes.at("/1/pointer").asString()).isEqualTo("/values/1/indicator");
        assertThat(outcomes.at("/1/vi").asString()).isNotBlank();
        assertThat(outcomes.at("/1/en").asString()).isNotBlank();
        assertThat(post(HR, SETS + "/values/batch", batch)
                        .body()
                        .at("/0/status")
                        .asString())
                .isEqualTo("UNCHANGED");
        refused(
                post(HR, SETS + "/values", with(with(sent, "actual", "97"), "reason", "x")),
                409,
                "EXTERNAL_ID_TAKEN",
                "/external");
        refused(post(HR, SETS + "/values", value("VC8305", MONTH, "DH", "actual", "1")), 403, "OWN_VALUE", "");
        refused(post(OTHER_HR, SETS + "/values", sent), 403, "ONLY_REPORTERS", "");
    }

    @Test
    void figures_after_the_cut_off_are_late() {
        inForce("vh-tc", AGENCY + "-tc", null, onTime("100", "95"));
        joins("VC8315", AGENCY);
        created(HR, "/staff/VC8315/posts", decided("post", AGENCY + "-tc", "2026-01-02"));
        String over = FIRST + "--" + FIRST;
        created(HR, SETS + "/values", value("VC8315", over, "DH", "actual", "96"));
        JsonNode one = get(HR, SETS + "/results/VC8315/" + over).at("/blocks/0/indicators/0");
        assertThat(one.at("/reported/cutOff").asString()).isEqualTo(FIRST.toString());
        assertThat(one.path("late").asBoolean()).isEqualTo(TODAY.isAfter(FIRST));
    }

    /** Whoever becomes a superior judges and reads what is measured from then on, and who was one what was until then. */
    @Test
    void superiors_judge_and_read_what_was_measured_in_their_days_and_nothing_else() {
        inForce("vh-px", AGENCY + "-px", null, onTime("60", "95"), conduct("40"));
        List.of("VC8316", "VC8317", "VC8318").forEach(staff -> joins(staff, AGENCY));
        created(HR, "/staff/VC8316/posts", decided("post", AGENCY + "-px", "2026-01-02"));
        LocalDate later = TODAY.plusDays(20);
        created(HR, "/staff/VC8316/superiors", decided("superior", "VC8317", "2026-01-02"));
        created(HR, "/staff/VC8316/superiors", decided("superior", "VC8318", later.toString()));
        String now = TestTokens.of("VC8317", AGENCY, Role.OFFICIAL, Role.RATER);
        String then = TestTokens.of("VC8318", AGENCY, Role.OFFICIAL, Role.RATER);
        String span = FIRST + "--" + later.plusDays(1);
        String over = FIRST + "--" + TODAY;
        for (String days : List.of(span, over)) {
            String result = SETS + "/results/VC8316/" + days;
            refused(read(then, result), 403, "NOT_YOUR_RESULT", "");
            Map<String, Object> level = value("VC8316", days, "TD", "level", "B");
            refused(post(then, SETS + "/values", level), 403, "ONLY_REPORTERS", "");
            assertThat(read(now, result).status()).isEqualTo(200);
            created(now, SETS + "/values", level);
        }
    }

    @Test
    void a_former_superior_still_judges_what_was_measured_in_his_days_and_the_present_one_does_not() {
        inForce("vh-py", AGENCY + "-py", null, onTime("60", "95"), conduct("40"));
        List.of("VC8326", "VC8327", "VC8328").forEach(staff -> joins(staff, AGENCY));
        created(HR, "/staff/VC8326/posts", decided("post", AGENCY + "-py", "2026-01-02"));
        created(HR, "/staff/VC8326/superiors", decided("superior", "VC8327", "2026-01-02"));
        created(HR, "/staff/VC8326/superiors", decided("superior", "VC8328", FIRST.toString()));
        String former = TestTokens.of("VC8327", AGENCY, Role.OFFICIAL, Role.RATER);
        String present = TestTokens.of("VC8328", AGENCY, Role.OFFICIAL, Role.RATER);
        String before = FIRST.minusMonths(1).toString().substring(0, 7);
        Map<String, Object> level = value("VC8326", before, "TD", "level", "B");
        refused(read(present, SETS + "/results/VC8326/" + before), 403, "NOT_YOUR_RESULT", "");
        refused(post(present, SETS + "/values", level), 403, "ONLY_REPORTERS", "");
        refused(read(former, SETS + "/results/VC8326/" + before), 404, "RESULT_WITHOUT_SET", "");
        refused(post(former, SETS + "/values", level), 422, "NO_SET_FOR_PERSON", "/staff");
        Map<String, Object> since = value("VC8326", TODAY + "--" + TODAY, "TD", "level", "A");
        refused(post(former, SETS + "/values", since), 403, "ONLY_REPORTERS", "");
        created(present, SETS + "/values", since);
    }
}
