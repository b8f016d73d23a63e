package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.indicator.Client.body;
import static vn.congtam.indicator.Client.created;
import static vn.congtam.indicator.Client.get;
import static vn.congtam.indicator.Client.page;
import static vn.congtam.indicator.Client.post;
import static vn.congtam.indicator.Client.refused;
import static vn.congtam.indicator.Establishing.HOME_AFFAIRS;
import static vn.congtam.indicator.Regulating.AGENCY;
import static vn.congtam.indicator.Regulating.HEAD;
import static vn.congtam.indicator.Regulating.NEXT_MONTH;
import static vn.congtam.indicator.Regulating.NEXT_YEAR;
import static vn.congtam.indicator.Regulating.OFFICIAL;
import static vn.congtam.indicator.Regulating.OTHER;
import static vn.congtam.indicator.Regulating.OTHER_HEAD;
import static vn.congtam.indicator.Regulating.adopt;
import static vn.congtam.indicator.Regulating.issue;
import static vn.congtam.indicator.Regulating.ownOf;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.TestTokens;
import vn.congtam.platform.web.Act;

/** The law of an agency and of the province, laid down and looked up over HTTP. */
class RegulationApiTest {
    @Test
    void where_nobody_laid_down_anything_the_law_itself_holds() {
        JsonNode inForce = get(OFFICIAL, "/regulations?agency=" + OTHER + "&on=2026-05-01");
        assertThat(inForce.at("/rules/ruleSet/rules/id").asString()).isEqualTo("nd335-2025/1");
        assertThat(inForce.at("/rules/ruleSet/rules/hash").asString()).hasSize(64);
        assertThat(inForce.at("/rules/source").asString()).isEqualTo("DEFAULT");
        assertThat(inForce.at("/span/kind").asString()).isEqualTo("MONTH");
        JsonNode employee = get(OFFICIAL, "/regulations?agency=" + OTHER + "&kind=PUBLIC_EMPLOYEE&on=2026-08-01");
        assertThat(employee.at("/rules/ruleSet/rules/id").asString()).isEqualTo("nd233-2026/1");
        assertThat(employee.at("/petition/fileWithinDays").asInt()).isEqualTo(5);
        assertThat(get(OFFICIAL, "/regulations?agency=" + OTHER + "&kind=CONTRACT")
                        .path("rules")
                        .isObject())
                .isFalse();
    }

    @Test
    void an_agency_issues_rules_of_its_own_and_goes_by_them() {
        created(HEAD, "/rule-sets", issue("xa-cam-hai/1", "LOCAL_APPROVED"));
        created(HEAD, "/regulations/rules", adopt(AGENCY, "xa-cam-hai/1", NEXT_MONTH));
        JsonNode inForce = get(OFFICIAL, "/regulations?agency=" + AGENCY + "&on=" + NEXT_MONTH);
        assertThat(inForce.at("/rules/ruleSet/rules/id").asString()).isEqualTo("xa-cam-hai/1");
        assertThat(inForce.at("/rules/source").asString()).isEqualTo("AGENCY");
        assertThat(inForce.at("/rules/document").asString()).isEqualTo("QĐ 90");
        JsonNode before = get(OFFICIAL, "/regulations?agency=" + AGENCY + "&on=" + NEXT_MONTH.minusDays(1));
        assertThat(before.at("/rules/source").asString()).isEqualTo("DEFAULT");
        Map<String, Object> underWay = adopt(AGENCY, "xa-cam-hai/1", NEXT_MONTH.minusMonths(2));
        refused(post(HEAD, "/regulations/rules", underWay), 422, "SPAN_BEGUN", "/from");
        refused(
                post(OTHER_HEAD, "/regulations/rules", adopt(OTHER, "xa-cam-hai/1", NEXT_MONTH)),
                422,
                "RULES_OF_ANOTHER_AGENCY",
                "/rules");
        assertThat(get(OFFICIAL, "/rule-sets")).anySatisfy(one -> {
            assertThat(one.at("/rules/id").asString()).isEqualTo("xa-cam-hai/1");
            assertThat(one.at("/parameters/deduction.scope").asString()).isEqualTo("PER_LINE");
            assertThat(one.at("/header/ruleClass").asString()).isEqualTo("LOCAL_APPROVED");
            assertThat(one.at("/document").asString()).isEqualTo("QĐ 89");
        });
        refused(
                post(HEAD, "/rule-sets", issue("xa-cam-hai/1", "LOCAL_APPROVED")),
                409,
                "RULE_SET_ISSUED_ALREADY",
                "/properties");
    }

    /** Read under both names; whether they hold for the people of the successor its head says, and nobody else. */
    @Test
    void the_successor_of_an_agency_reads_its_rules_and_goes_by_them_once_it_says_so() {
        Establishing.agency("xa-quy-cu");
        Establishing.agency("xa-quy-moi");
        String former = TestTokens.of("VC6911", "xa-quy-cu", Role.OFFICIAL, Role.HEAD);
        String heir = TestTokens.of("VC6912", "xa-quy-moi", Role.OFFICIAL, Role.HEAD);
        created(former, "/rule-sets", ownOf("xa-quy-cu", "xa-quy-cu/1", "deduction.scope=PER_LINE"));
        created(former, "/regulations/rules", adopt("xa-quy-cu", "xa-quy-cu/1", NEXT_MONTH));
        Map<String, Object> going = adopt("xa-quy-moi", "xa-quy-cu/1", NEXT_MONTH);
        refused(post(heir, "/regulations/rules", going), 422, "RULES_OF_ANOTHER_AGENCY", "/rules");

        created(
                HOME_AFFAIRS,
                "/successions",
                body(
                        "document", "NQ 88",
                        "from", LocalDate.now(Act.VIETNAM),
                        "predecessors", List.of("xa-quy-cu"),
                        "successors", List.of("xa-quy-moi")));

        String inForce = "/regulations?agency=xa-quy-moi&on=" + NEXT_MONTH;
        eventually(() -> !get(heir, "/regulations/history?agency=xa-quy-moi")
                .path("predecessors")
                .isEmpty());
        JsonNode annals = get(heir, "/regulations/history?agency=xa-quy-moi");
        assertThat(annals.path("rules")).isEmpty();
        assertThat(annals.at("/predecessors/0/rules/0/rules/id").asString()).isEqualTo("xa-quy-cu/1");
        assertThat(get(heir, inForce).at("/rules/source").asString()).isNotEqualTo("AGENCY");
        assertThat(page(heir, "/regulations?agency=xa-quy-moi", "cơ quan tiền thân", "place this agency took"))
                .contains("id=\"inherited\"", "xa-quy-cu/1");
        refused(
                post(OTHER_HEAD, "/regulations/rules", adopt(OTHER, "xa-quy-cu/1", NEXT_MONTH)),
                422,
                "RULES_OF_ANOTHER_AGENCY",
                "/rules");

        created(heir, "/regulations/rules", going);
        assertThat(get(heir, inForce).at("/rules/source").asString()).isEqualTo("AGENCY");
        assertThat(get(heir, inForce).at("/rules/ruleSet/rules/id").asString()).isEqualTo("xa-quy-cu/1");
    }

    @Test
    void a_proposal_is_issued_and_never_adopted() {
        created(HEAD, "/rule-sets", issue("xa-cam-hai/2", "PROPOSAL"));
        refused(
                post(HEAD, "/regulations/rules", adopt(AGENCY, "xa-cam-hai/2", NEXT_MONTH)),
                422,
                "RULES_NOT_OFFICIAL",
                "/rules");
    }

    @Test
    void what_cannot_be_adopted_is_told_and_nothing_is_stored() {
        refused(
                post(HEAD, "/regulations/rules", adopt(AGENCY, "nd335-2025/1-per-line", NEXT_MONTH)),
                422,
                "RULES_NOT_LOCAL",
                "/rules");
        refused(
                post(HEAD, "/regulations/rules", adopt(AGENCY, "nowhere/1", NEXT_MONTH)),
                422,
                "RULES_UNKNOWN",
                "/rules");
        refused(
                post(HOME_AFFAIRS, "/regulations/rules", adopt(null, "nd233-2026/1", NEXT_MONTH)),
                422,
                "RULES_NOT_FOR_KIND",
                "/rules");
        refused(
                post(HOME_AFFAIRS, "/regulations/rules", adopt(null, "nd335-2025/1", LocalDate.of(2025, 1, 1))),
                422,
                "RULES_NOT_IN_FORCE_THEN",
                "/rules");
        refused(
                post(HOME_AFFAIRS, "/regulations/rules", adopt(null, "nd335-2025/1", NEXT_MONTH.plusDays(1))),
                422,
                "NOT_FIRST_DAY_OF_MONTH",
                "/from");
        refused(
                post(HEAD, "/rule-sets", body("agency", AGENCY, "properties", "id=x", "document", "QĐ 89")),
                422,
                "RULES_NOT_ACCEPTED",
                "/properties");
        refused(post(HEAD, "/rule-sets", issue("xa-cam-hai/3", "GUIDANCE")), 422, "ONLY_LOCAL_RULES", "/properties");
        refused(
                post(
                        HOME_AFFAIRS,
                        "/regulations/rules",
                        body("kind", "CIVIL_SERVANT", "rules", "nd335-2025/1", "from", NEXT_MONTH.toString())),
                422,
                "NOT_VALID",
                "/document");
        assertThat(get(OFFICIAL, "/regulations/history").path("rules"))
                .noneSatisfy(one -> assertThat(one.at("/rules/id").asString()).isEqualTo("nd233-2026/1"));
    }

    @Test
    void each_lays_down_what_is_his() {
        refused(
                post(HEAD, "/regulations/rules", adopt(null, "nd335-2025/1", NEXT_MONTH)),
                403,
                "ONLY_HOME_AFFAIRS",
                "");
        refused(post(OFFICIAL, "/regulations/rules", adopt(AGENCY, "nd335-2025/1", NEXT_MONTH)), 403, "ONLY_HEAD", "");
        refused(
                post(OTHER_HEAD, "/regulations/rules", adopt(AGENCY, "nd335-2025/1", NEXT_MONTH)),
                403,
                "ONLY_HEAD",
                "");
        refused(
                post(HOME_AFFAIRS, "/regulations/rules", adopt(AGENCY, "nd335-2025/1", NEXT_MONTH)),
                403,
                "ONLY_HEAD",
                "");
        refused(
                post(
                        HEAD,
                        "/regulations/holidays",
                        body("year", 2026, "days", List.of("2026-09-02"), "document", "TB")),
                403,
                "ONLY_HOME_AFFAIRS",
                "");
    }

    @Test
    void an_agency_rates_by_quarters_from_the_next_year_on() {
        created(HEAD, "/regulations/spans", span(NEXT_YEAR));
        assertThat(get(OFFICIAL, "/regulations?agency=" + AGENCY + "&on=" + NEXT_YEAR.minusDays(1))
                        .at("/span/kind")
                        .asString())
                .isEqualTo("MONTH");
        JsonNode later = get(OFFICIAL, "/regulations?agency=" + AGENCY + "&on=" + NEXT_YEAR.plusMonths(2))
                .path("span");
        assertThat(later.path("kind").asString()).isEqualTo("QUARTER");
        assertThat(later.path("firstDay").asString()).isEqualTo(NEXT_YEAR.toString());
        refused(
                post(HEAD, "/regulations/spans", span(NEXT_YEAR.plusMonths(1))),
                422,
                "NOT_FIRST_DAY_OF_QUARTER",
                "/from");
        refused(post(HEAD, "/regulations/spans", span(LocalDate.of(2026, 1, 1))), 422, "SPAN_BEGUN", "/from");
    }

    @Test
    void the_page_shows_what_is_in_force_and_offers_what_may_be_laid_down() {
        String home = page(HOME_AFFAIRS, "/regulations", "Quy định", "Regulations");
        assertThat(home).contains("nd335-2025/1", "id=\"adopt\"", "id=\"holidays\"", "id=\"issue\"");
        assertThat(page(OTHER_HEAD, "/regulations", "UBND xã Cam An", "Rule sets"))
                .contains("id=\"rate\"")
                .doesNotContain("id=\"holidays\"");
        assertThat(page(OFFICIAL, "/regulations?on=2026-05-01", "Các bộ quy tắc", "by the law itself"))
                .doesNotContain("id=\"acts\"");
    }

    @Test
    void a_rule_set_is_read_in_words_and_what_differs_from_its_base_comes_first() {
        created(HEAD, "/rule-sets", issue("xa-cam-hai/20", "LOCAL_APPROVED"));
        String page = page(OFFICIAL, "/regulations", "chưa đối chiếu với văn bản gốc", "the whole line of work");
        String own = page.substring(page.indexOf("data-rules=\"xa-cam-hai/20\""));
        assertThat(own.substring(0, own.indexOf("Kết quả thực hiện nhiệm vụ và trừ điểm")))
                .contains("Khác với bộ quy tắc gốc", "cả dòng công việc", "bộ gốc: một sản phẩm", "deduction.scope");
        assertThat(own)
                .contains("0,25", "Căn cứ của từng quy tắc")
                .doesNotContain("PER_LINE", "data-parameter=\"base\"");
    }

    private static Map<String, Object> span(LocalDate from) {
        return body("agency", AGENCY, "span", "QUARTER", "from", from.toString(), "document", "QĐ 91");
    }
}
