package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.indicator.Client.*;
import static vn.congtam.indicator.Establishing.HOME_AFFAIRS;
import static vn.congtam.indicator.Indicators.*;
import static vn.congtam.indicator.Measured.*;

import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.TestTokens;

/** Sets of indicators over HTTP: written, looked over, following templates, and who may do what. */
class IndicatorSetApiTest {
    @BeforeAll
    static void the_agencies_stand() {
        Measured.people();
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
}
