package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.indicator.Client.body;
import static vn.congtam.indicator.Client.created;
import static vn.congtam.indicator.Client.get;
import static vn.congtam.indicator.Client.page;
import static vn.congtam.indicator.Client.post;
import static vn.congtam.indicator.Client.read;
import static vn.congtam.indicator.Client.refused;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.TestTokens;

/** Criteria for agencies, issued and looked up over HTTP. */
class CriteriaApiTest {
    private static final String AGENCY = "xa-suoi-hiep";
    private static final String OTHER = "xa-suoi-tien";
    private static final String SETS = "/criteria-sets";
    private static final String HOME_AFFAIRS = TestTokens.of("VC9002", "tinh-khanh-hoa", Role.HOMEAFFAIRS);
    private static final String HEAD = TestTokens.of("VC4001", AGENCY, Role.OFFICIAL, Role.HEAD);
    private static final String OTHER_HEAD = TestTokens.of("VC4101", OTHER, Role.OFFICIAL, Role.HEAD);
    private static final String OFFICIAL = TestTokens.of("VC4002", AGENCY, Role.OFFICIAL);

    @BeforeAll
    static void the_agencies_stand() {
        created(HOME_AFFAIRS, "/agencies", body("agency", AGENCY, "name", "UBND xã Suối Hiệp"));
        created(HOME_AFFAIRS, "/agencies", body("agency", OTHER, "name", "UBND xã Suối Tiên"));
    }

    @Test
    void a_head_issues_criteria_for_his_agency_which_are_never_edited() {
        created(HEAD, SETS, issue(AGENCY, "xa-suoi-hiep/1", "70"));
        JsonNode own = one(get(OFFICIAL, SETS + "?agency=" + AGENCY), "xa-suoi-hiep/1");
        assertThat(own.path("regulation").asString()).isEqualTo("agency/" + AGENCY);
        assertThat(own.path("document").asString()).isEqualTo("95/QĐ-UBND");
        assertThat(own.at("/form/hash").asString()).hasSize(64);
        assertThat(own.at("/criteria/1/maximum").asString()).isEqualTo("70");
        assertThat(own.at("/criteria/1/sourced").asBoolean()).isTrue();
        assertThat(own.at("/parameters/K.text.vi").asString()).isEqualTo("Kết quả");
        refused(
                post(HEAD, SETS, issue(AGENCY, "xa-suoi-hiep/1", "70", "K.text.vi=Khác")),
                409,
                "CRITERIA_ISSUED_ALREADY",
                "/properties");
        refused(
                post(OTHER_HEAD, SETS, issue(OTHER, "xa-suoi-hiep/1", "70")),
                409,
                "CRITERIA_ISSUED_ALREADY",
                "/properties");
        assertThat(one(get(OFFICIAL, SETS), "xa-suoi-hiep/1").at("/form/hash").asString())
                .isEqualTo(own.at("/form/hash").asString());
    }

    @Test
    void home_affairs_issues_criteria_for_one_agency_or_for_all() {
        created(HOME_AFFAIRS, SETS, issue(null, "tinh-suoi/1", "70"));
        created(HOME_AFFAIRS, SETS, issue(OTHER, "xa-suoi-tien/1", "70"));
        assertThat(ids(get(OFFICIAL, SETS + "?agency=" + OTHER)))
                .contains("agency-example/1", "tinh-suoi/1", "xa-suoi-tien/1");
        assertThat(ids(get(OFFICIAL, SETS + "?agency=" + AGENCY)))
                .contains("agency-example/1", "tinh-suoi/1")
                .doesNotContain("xa-suoi-tien/1");
        refused(
                post(HOME_AFFAIRS, SETS, issue("xa-nowhere", "xa-nowhere/1", "70")),
                422,
                "CRITERIA_AGENCY_UNKNOWN",
                "/agency");
    }

    @Test
    void an_agency_code_that_nobody_could_have_is_told_at_its_field() {
        refused(post(HOME_AFFAIRS, SETS, issue("x".repeat(94), "tinh-suoi/7", "70")), 400, "MALFORMED", "/agency");
        refused(read(OFFICIAL, SETS + "?agency=" + "x".repeat(120)), 400, "MALFORMED", "/agency");
        assertThat(page(HOME_AFFAIRS, "/criteria?agency=", "Tiêu chí đánh giá cơ quan", "Criteria for agencies"))
                .contains("agency-example/1");
        assertThat(page(HOME_AFFAIRS, "/regulations?agency=", "Các bộ quy tắc", "by the law itself"))
                .contains("nd335-2025/1");
    }

    @Test
    void each_issues_what_is_his() {
        refused(post(OFFICIAL, SETS, issue(AGENCY, "xa-suoi/9", "70")), 403, "ONLY_HEAD", "");
        refused(post(OTHER_HEAD, SETS, issue(AGENCY, "xa-suoi/9", "70")), 403, "ONLY_HEAD", "");
        refused(post(HEAD, SETS, issue(null, "xa-suoi/9", "70")), 403, "ONLY_HOME_AFFAIRS", "");
        assertThat(ids(get(OFFICIAL, SETS))).doesNotContain("xa-suoi/9");
    }

    @Test
    void what_is_wrong_is_told_by_its_parameter_and_nothing_is_stored() {
        wrong(issue(AGENCY, "xa-suoi/8", "69"), "/criteria");
        wrong(issue(AGENCY, "xa-suoi/8", "rất nhiều"), "/K.maximum");
        wrong(issue(AGENCY, "xa-suoi/8", "70", "K.colour=red"), "/K.colour");
        wrong(issue(AGENCY, "Xã Suối", "70"), "/id");
        wrong(issue(AGENCY, "xa-suoi/8", "70", "title.en=e\\u0301"), "/title.en");
        refused(
                post(HEAD, SETS, issue(AGENCY, "agency-example/1", "70")),
                409,
                "CRITERIA_ISSUED_ALREADY",
                "/properties");
        refused(
                post(HEAD, SETS, body("agency", AGENCY, "properties", "#" + "x".repeat(50_000))),
                422,
                "NOT_VALID",
                "/properties");
        assertThat(ids(get(OFFICIAL, SETS))).doesNotContain("xa-suoi/8");
    }

    @Test
    void the_page_shows_all_criteria_and_offers_a_form_to_those_who_may_issue_some() {
        created(HOME_AFFAIRS, SETS, issue(null, "tinh-suoi/2", "70"));
        assertThat(page(HEAD, "/criteria", "Tiêu chí đánh giá cơ quan", "Criteria for agencies"))
                .contains("tinh-suoi/2", "K. Kết quả", "id=\"issue\"", "UBND xã Suối Hiệp");
        assertThat(page(HOME_AFFAIRS, "/criteria?agency=" + AGENCY, "Cải cách hành chính", "Administrative reform"))
                .contains("id=\"issue\"");
        assertThat(page(OFFICIAL, "/criteria?agency=-", "95/QĐ-UBND", "All agencies"))
                .doesNotContain("id=\"issue\"");
        assertThat(page(OFFICIAL, "/regulations", "Quy định", "Regulations")).contains("/criteria\"");
    }

    private static void wrong(Map<String, Object> asked, String parameter) {
        Answer answer = post(HEAD, SETS, asked);
        refused(answer, 422, "CRITERIA_NOT_ACCEPTED", "/properties");
        assertThat(answer.body().path("vi").asString()).contains(parameter + " ");
        assertThat(answer.body().path("en").asString()).contains(parameter + " ");
    }

    private static JsonNode one(JsonNode sets, String id) {
        return sets.valueStream()
                .filter(set -> set.at("/form/id").asString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(JsonNode sets) {
        return sets.valueStream().map(set -> set.at("/form/id").asString()).toList();
    }

    private static Map<String, Object> issue(@Nullable String agency, String id, String maximum, String... others) {
        String properties = """
                id=%s
                title.vi=Tiêu chí của xã
                title.en=Criteria of the commune
                document=95/QĐ-UBND
                criteria=C,K
                C.group=GENERAL
                C.maximum=30
                C.text.vi=Chung
                C.text.en=General
                K.group=RESULTS
                K.maximum=%s
                K.text.vi=Kết quả
                K.text.en=Results
                K.sourced=true
                """.formatted(id, maximum);
        for (String other : others) {
            String name = other.substring(0, other.indexOf('=') + 1);
            properties = properties.replaceAll("(?m)^" + name.replace(".", "\\.") + ".*\n", "") + other + "\n";
        }
        return body("agency", agency, "properties", properties);
    }
}
