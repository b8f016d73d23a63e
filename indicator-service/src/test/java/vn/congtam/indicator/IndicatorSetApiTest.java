package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.indicator.Client.*;
import static vn.congtam.indicator.Establishing.HOME_AFFAIRS;
import static vn.congtam.indicator.Indicators.*;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.TestTokens;
import vn.congtam.platform.web.Act;

/** Sets of indicators over HTTP: written, looked over, led their way, found for people, and what figures come to by them. */
class IndicatorSetApiTest {
    private static final String AGENCY = "xa-van-hung";
    private static final String OTHER = "xa-van-gia";
    private static final String SETS = "/indicator-sets";
    private static final String HR = TestTokens.of("VC8305", AGENCY, Role.OFFICIAL, Role.HR);
    private static final String HEAD = TestTokens.of("VC8301", AGENCY, Role.OFFICIAL, Role.HEAD);
    private static final String LAN = TestTokens.of("VC8310", AGENCY, Role.OFFICIAL);
    private static final String COLLEAGUE = TestTokens.of("VC8311", AGENCY, Role.OFFICIAL);
    private static final String OTHER_HR = TestTokens.of("VC8395", OTHER, Role.OFFICIAL, Role.HR, Role.HEAD);
    private static final String LEADER = TestTokens.of("VC8390", "tinh-khanh-hoa", Role.LEADER);
    private static final LocalDate TODAY = LocalDate.now(Act.VIETNAM);
    private static final LocalDate FIRST = TODAY.withDayOfMonth(1);
    private static final String MONTH = TODAY.toString().substring(0, 7);

    @BeforeAll
    static void the_agencies_stand() {
        for (String agency : List.of(AGENCY, OTHER)) {
            Establishing.agency(agency);
            for (String post : List.of("-dc", "-vt", "-tp", "-tc", "-px")) {
                Establishing.post(agency, agency + post, false, "nhom" + post);
            }
        }
        for (String staff : List.of("VC8301", "VC8310", "VC8311", "VC8312", "VC8313", "VC8314")) {
            joins(staff, AGENCY);
        }
        created(HOME_AFFAIRS, "/staff/VC8301/superiors", body("from", "2026-01-02", "document", "QĐ 1"));
        for (String staff : List.of("VC8310", "VC8311", "VC8312", "VC8313", "VC8314")) {
            created(HR, "/staff/" + staff + "/superiors", decided("superior", "VC8301", "2026-01-02"));
        }
        created(HR, "/staff/VC8310/posts", decided("post", AGENCY + "-dc", "2026-01-02"));
        created(HR, "/staff/VC8311/posts", decided("post", AGENCY + "-vt", "2026-01-02"));
    }

    @Test
    void weights_of_99_and_a_half_are_refused_where_they_are() {
        Map<String, Object> set = set("vh-w", AGENCY, post(AGENCY + "-dc"), onTime("60", "95"), conduct("39.5"));
        refused(post(HR, SETS, set), 422, "WEIGHTS_NOT_100", "/blocks/0/indicators");
        refused(post(HR, SETS + "/lint", set), 422, "WEIGHTS_NOT_100", "/blocks/0/indicators");
        assertThat(read(HR, SETS + "/vh-w").status()).isEqualTo(404);
    }

    @Test
    void what_cannot_be_computed_with_is_refused_at_its_field() {
        wrong(onTime("60", "0"), "TARGET_NOT_POSITIVE", "/target");
        wrong(with(onTime("60", "95"), "source", null), "FIELD_MISSING", "/source/system");
        wrong(with(onTime("60", "95"), "formula", "LINEAR"), "FIELD_MISSING", "/floor");
        wrong(with(onTime("60", "95"), "name", null), "FIELD_MISSING", "/name");
        refused(
                post(HR, SETS, set("vh-t", AGENCY, post(AGENCY + "-dc"), onTime("50", "95"), onTime("50", "90"))),
                422,
                "INDICATOR_REPEATED",
                "/blocks/0/indicators/1/code");
        refused(
                post(HR, SETS, set("vh-t", AGENCY, post("nowhere"), onTime("100", "95"))),
                422,
                "COVERAGE_UNKNOWN",
                "/coverage/code");
        refused(post(HR, SETS, set("vh-t", AGENCY, null, onTime("100", "95"))), 422, "COVERAGE_MISSING", "/coverage");
        refused(
                post(HR, SETS, set("lint", AGENCY, post(AGENCY + "-dc"), onTime("100", "95"))),
                422,
                "NOT_VALID",
                "/set");
        refused(
                post(
                        HR,
                        SETS,
                        with(set("vh-t", AGENCY, post(AGENCY + "-dc"), onTime("100", "95")), "catalogue", "none")),
                422,
                "SET_CATALOGUE_UNKNOWN",
                "/catalogue");
    }

    private static void wrong(Map<String, Object> indicator, String code, String field) {
        refused(
                post(HR, SETS, set("vh-t", AGENCY, post(AGENCY + "-dc"), indicator, conduct("40"))),
                422,
                code,
                "/blocks/0/indicators/0" + field);
    }

    @Test
    void a_set_is_looked_over_while_it_is_written_and_nothing_is_kept() {
        Map<String, Object> poor = with(with(onTime("60", "95"), "unit", null), "name", "Doanh thu từ khách hàng");
        Answer linted = post(HR, SETS + "/lint", set("vh-l", AGENCY, post(AGENCY + "-dc"), poor, conduct("40")));
        assertThat(linted.status()).as(linted.text()).isEqualTo(200);
        assertThat(codes(linted.body()))
                .filteredOn(code -> !code.equals("COPIED_FROM_OTHER_POST"))
                .containsExactlyInAnyOrder("NO_UNIT", "BUSINESS_JARGON", "BUSINESS_JARGON");
        assertThat(linted.body().at("/hints/0/why/vi").asString()).isNotBlank();
        assertThat(linted.body().at("/hints/0/pointer").asString()).startsWith("/blocks/0/indicators/0/");
        assertThat(read(HR, SETS + "/vh-l").status()).isEqualTo(404);
    }

    @Test
    void a_draft_is_answered_with_what_to_look_at_again_also_what_is_copied_from_another_post() {
        created(HR, SETS, set("vh-c1", AGENCY, post(AGENCY + "-tp"), onTime("60", "91"), conduct("40")));
        shown("vh-c1");
        Answer copied =
                created(HR, SETS, set("vh-c2", AGENCY, post(AGENCY + "-tc"), onTime("60", "91"), conduct("40")));
        assertThat(codes(copied.body())).contains("COPIED_FROM_OTHER_POST");
        assertThat(copied.tag()).isEqualTo("\"0\"");
        assertThat(copied.body().path("facts")).hasSize(1);
        Answer revised = post(
                HR,
                SETS + "/vh-c2/content",
                set(
                        "vh-c2",
                        AGENCY,
                        post(AGENCY + "-tc"),
                        with(onTime("60", "92"), "name", "Hồ sơ trước hạn"),
                        conduct("40")));
        assertThat(revised.status()).as(revised.text()).isEqualTo(200);
        assertThat(codes(revised.body())).containsOnly("COPIED_FROM_OTHER_POST");
        refused(
                post(OTHER_HR, SETS + "/vh-c2/content", set("vh-c2", OTHER, post(OTHER + "-tc"), onTime("100", "92"))),
                403,
                "SET_OF_OTHERS",
                "");
    }

    @Test
    void a_set_follows_the_template_of_the_province_and_says_what_it_has_otherwise() {
        Map<String, Object> locked = with(onTime("60", "95"), "rules", Map.of("target", "LOCK", "weight", "OVERRIDE"));
        created(HOME_AFFAIRS, SETS, set("mau-vh", null, null, locked, conduct("40")));
        shown("mau-vh");
        Map<String, Object> own = body("code", "DH", "weight", "60", "unit", "phần trăm");
        Map<String, Object> set = following(set("vh-m", AGENCY, post(AGENCY + "-px"), own, conduct("40")), "mau-vh");
        created(HR, SETS, set);
        shown("vh-m");
        JsonNode kept = get(HR, SETS + "/vh-m").at("/content/blocks/0/indicators/0");
        assertThat(kept.at("/fields/target").asString()).isEqualTo("95");
        assertThat(kept.path("inherited").valueStream().map(JsonNode::asString))
                .contains("target", "name")
                .doesNotContain("unit", "weight");
        JsonNode diff = get(LAN, SETS + "/vh-m/diff");
        assertThat(diff.path("differences")).hasSize(1);
        assertThat(diff.at("/differences/0/field").asString()).isEqualTo("unit");
        assertThat(diff.at("/differences/0/template").asString()).isEqualTo("%");
        template(with(own, "target", "90"), "FIELD_LOCKED", "/blocks/0/indicators/0/target");
        template(with(own, "weight", null), "FIELD_TO_OVERRIDE", "/blocks/0/indicators/0/weight");
        refused(
                post(HR, SETS, following(set("vh-m2", AGENCY, post(AGENCY + "-px"), conduct("100")), "mau-vh")),
                422,
                "LOCKED_INDICATOR_MISSING",
                "/blocks");
        refused(read(LAN, SETS + "/mau-vh/diff"), 404, "NO_TEMPLATE", "");
    }

    private static void template(Map<String, Object> own, String code, String pointer) {
        Map<String, Object> set = set("vh-m2", AGENCY, post(AGENCY + "-px"), own, conduct("40"));
        refused(post(HR, SETS, following(set, "mau-vh")), 422, code, pointer);
    }

    @Test
    void sets_do_not_follow_each_other_in_a_circle() {
        Map<String, Object> a = set("vh-a", AGENCY, post(AGENCY + "-dc"), onTime("100", "95"));
        created(HR, SETS, a);
        shown("vh-a");
        created(HR, SETS, following(set("vh-b", AGENCY, post(AGENCY + "-vt"), onTime("100", "95")), "vh-a"));
        shown("vh-b");
        refused(post(HR, SETS + "/vh-a/content", following(a, "vh-b")), 422, "TEMPLATE_CYCLE", "/template");
        refused(post(HR, SETS + "/vh-a/content", following(a, "vh-a")), 422, "TEMPLATE_CYCLE", "/template");
        refused(post(HR, SETS + "/vh-a/content", following(a, "vh-none")), 422, "TEMPLATE_UNKNOWN", "/template");
        refused(
                post(OTHER_HR, SETS, following(set("vg-a", OTHER, post(OTHER + "-dc"), onTime("100", "95")), "vh-a")),
                422,
                "TEMPLATE_OF_OTHERS",
                "/template");
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

    @Test
    void each_does_what_is_his() {
        Map<String, Object> set = set("vh-r", AGENCY, post(AGENCY + "-dc"), onTime("100", "95"));
        refused(post(LAN, SETS, set), 403, "ONLY_PERSONNEL", "");
        refused(post(OTHER_HR, SETS, set), 403, "ONLY_PERSONNEL", "");
        refused(post(HR, SETS, with(with(set, "agency", null), "coverage", null)), 403, "ONLY_HOME_AFFAIRS", "");
        refused(post(HR, SETS + "/vh-none/proposal", Map.of("reason", "x")), 404, "NO_SUCH_RECORD", "");
        refused(post(HEAD, SETS + "/vh-none/effect", Map.of("from", FIRST.toString())), 404, "NO_SUCH_SET", "");
        refused(read(LAN, SETS + "/vh-none"), 404, "NO_SUCH_SET", "");
        Map<String, Object> template = set("mau-vh2", null, null, onTime("100", "95"));
        created(HOME_AFFAIRS, SETS, template);
        post(HOME_AFFAIRS, SETS + "/mau-vh2/proposal", Map.of("reason", "Chung cho xã"));
        refused(post(HOME_AFFAIRS, SETS + "/mau-vh2/appraisal", signed()), 403, "SET_JUDGED_BY_ITS_PROPOSER", "");
        String another = TestTokens.of("VC8391", "tinh-khanh-hoa", Role.HOMEAFFAIRS);
        assertThat(post(another, SETS + "/mau-vh2/appraisal", signed()).status())
                .isEqualTo(200);
        refused(post(HEAD, SETS + "/mau-vh2/approval", signed()), 403, "SET_OF_OTHERS", "");
        assertThat(post(LEADER, SETS + "/mau-vh2/approval", signed()).status()).isEqualTo(200);
    }

    private static void inForce(String set, String post, @Nullable String replaces, Object... indicators) {
        approved(set, post, indicators);
        Answer effect = effect(set, FIRST, replaces);
        assertThat(effect.status()).as(effect.text()).isEqualTo(200);
    }

    private static void approved(String set, String post, Object... indicators) {
        created(HR, SETS, set(set, AGENCY, post(post), indicators));
        step(HR, set + "/proposal", Map.of("reason", "Theo vị trí"));
        step(HOME_AFFAIRS, set + "/appraisal", signed());
        step(HEAD, set + "/approval", signed());
    }

    private static Map<String, Object> signed() {
        return Map.of("document", "3800/SNV", "reason", "Phù hợp");
    }

    private static void step(String token, String path, Map<String, Object> body) {
        Answer answer = post(token, SETS + "/" + path, body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(200);
    }

    private static Answer effect(String set, LocalDate from, @Nullable String replaces) {
        return post(HEAD, SETS + "/" + set + "/effect", body("from", from.toString(), "replaces", replaces));
    }

    private static String measured(String token, String staff, LocalDate on) {
        return get(token, SETS + "/for/" + staff + "?on=" + on).at("/set/set").asString();
    }

    private static void shown(String set) {
        eventually(() -> read(HR, SETS + "/" + set).status() == 200);
    }

    private static List<String> codes(JsonNode answer) {
        return answer.path("hints")
                .valueStream()
                .map(hint -> hint.path("code").asString())
                .toList();
    }

    private static void joins(String staff, String agency) {
        created(
                HOME_AFFAIRS,
                "/staff",
                body("staff", staff, "name", "Người " + staff, "agency", agency, "from", "2026-01-02"));
    }

    private static Map<String, Object> decided(String what, String whom, String from) {
        return body(what, whom, "from", from, "document", "QĐ 12");
    }
}
