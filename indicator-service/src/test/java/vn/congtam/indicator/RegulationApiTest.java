package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.indicator.Client.body;
import static vn.congtam.indicator.Client.created;
import static vn.congtam.indicator.Client.get;
import static vn.congtam.indicator.Client.page;
import static vn.congtam.indicator.Client.post;
import static vn.congtam.indicator.Client.refused;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.time.LocalDate;
import java.util.HashMap;
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

/** The law of an agency and of the province, laid down and looked up over HTTP. */
class RegulationApiTest {
    private static final String AGENCY = "xa-cam-hai";
    private static final String OTHER = "xa-cam-an";
    private static final String HOME_AFFAIRS = TestTokens.of("VC9002", "tinh-khanh-hoa", Role.HOMEAFFAIRS);
    private static final String HEAD = TestTokens.of("VC3001", AGENCY, Role.OFFICIAL, Role.HEAD);
    private static final String OTHER_HEAD = TestTokens.of("VC3101", OTHER, Role.OFFICIAL, Role.HEAD);
    private static final String OFFICIAL = TestTokens.of("VC3002", AGENCY, Role.OFFICIAL);
    private static final LocalDate NEXT_MONTH =
            LocalDate.now(Act.VIETNAM).withDayOfMonth(1).plusMonths(1);
    private static final LocalDate NEXT_YEAR = LocalDate.of(NEXT_MONTH.getYear() + 1, 1, 1);
    private static final LocalDate LATER = NEXT_YEAR.plusYears(2);
    private static final LocalDate BEFORE_THE_LAW = LocalDate.of(2026, 1, 1);

    @BeforeAll
    static void the_agencies_stand() {
        created(HOME_AFFAIRS, "/agencies", body("agency", AGENCY, "name", "UBND xã Cam Hải"));
        created(HOME_AFFAIRS, "/agencies", body("agency", OTHER, "name", "UBND xã Cam An"));
    }

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
    void terms_and_holidays_are_laid_down() {
        created(
                HOME_AFFAIRS,
                "/regulations/petition-terms",
                body(
                        "kind",
                        "CIVIL_SERVANT",
                        "fileWithinDays",
                        7,
                        "resolveWithinWorkingDays",
                        15,
                        "from",
                        "2026-01-01",
                        "document",
                        "QĐ 7"));
        created(
                HOME_AFFAIRS,
                "/regulations/holidays",
                body("year", 2026, "days", List.of("2026-09-02", "2026-04-30"), "document", "TB 5015"));
        created(
                HOME_AFFAIRS,
                "/regulations/holidays",
                body(
                        "year",
                        2030,
                        "days",
                        List.of("2030-01-01", "2030-01-02"),
                        "makeUp",
                        List.of("2030-01-12"),
                        "document",
                        "TB 6"));
        assertThat(get(OFFICIAL, "/regulations?on=2030-06-01").at("/makeUp/0").asString())
                .isEqualTo("2030-01-12");
        page(OFFICIAL, "/regulations?agency=-&on=2030-06-01", "12/01/2030", "Days worked instead");
        page(HOME_AFFAIRS, "/regulations", "id=\"holidays-makeUp\"", "2 holidays, 1 day worked instead");
        JsonNode inForce = get(OFFICIAL, "/regulations?agency=" + OTHER + "&on=2026-06-01");
        assertThat(inForce.at("/petition/resolveWithinWorkingDays").asInt()).isEqualTo(15);
        assertThat(inForce.at("/petition/source").asString()).isEqualTo("PROVINCE");
        assertThat(inForce.path("holidays").path(0).asString()).isEqualTo("2026-04-30");
        refused(
                post(
                        HOME_AFFAIRS,
                        "/regulations/petition-terms",
                        body(
                                "kind",
                                "CIVIL_SERVANT",
                                "fileWithinDays",
                                0,
                                "resolveWithinWorkingDays",
                                15,
                                "from",
                                "2026-01-01",
                                "document",
                                "QĐ 7")),
                422,
                "NOT_VALID",
                "/fileWithinDays");
    }

    @Test
    void an_agency_does_not_decide_what_the_decree_states() {
        Answer answer = post(HEAD, "/rule-sets", issue("xa-cam-hai/9", "LOCAL_APPROVED", "deduction.rate=0"));
        refused(answer, 422, "RULES_NOT_ACCEPTED", "/properties");
        assertThat(answer.body().path("vi").asString()).contains("/deduction.rate", "luật định", "0,25");
        assertThat(answer.body().path("en").asString()).contains("/deduction.rate", "fixed by law", "0.25");
        created(HEAD, "/rule-sets", issue("xa-cam-hai/9", "PROPOSAL", "deduction.rate=0"));
    }

    @Test
    void an_agency_does_not_decide_away_that_its_people_are_judged() {
        for (String parameter : List.of("period.kinds=MONTH", "year.minimum-months=12", "leadership.e=1")) {
            Answer answer = post(HEAD, "/rule-sets", issue("xa-cam-hai/12", "LOCAL_APPROVED", parameter));
            refused(answer, 422, "RULES_NOT_ACCEPTED", "/properties");
            String name = "/" + parameter.substring(0, parameter.indexOf('='));
            assertThat(answer.body().path("vi").asString()).contains(name, "xếp loại chính thức");
            assertThat(answer.body().path("en").asString()).contains(name, "for official grades");
        }
        for (String parameter : List.of("general.evidence-above-zero=", "general.comment-below-maximum=I.1")) {
            Answer answer = post(HEAD, "/rule-sets", issue("xa-cam-hai/12", "LOCAL_APPROVED", parameter));
            refused(answer, 422, "PROVINCE_DECIDES_THIS", "/properties");
            assertThat(answer.body().path("en").asString())
                    .contains(parameter.substring(0, parameter.indexOf('=')) + "=I");
        }
        Map<String, Object> common =
                new HashMap<>(issue("tinh-minh-chung/1", "GUIDANCE", "general.evidence-above-zero="));
        common.remove("agency");
        created(HOME_AFFAIRS, "/rule-sets", common);
    }

    @Test
    void an_agency_does_not_decide_by_what_it_is_graded_itself_and_the_province_does() {
        for (String parameter : List.of("agency.grade.good=60", "report.due-day=31", "year.due=12-01")) {
            Answer answer = post(HEAD, "/rule-sets", issue("xa-cam-hai/10", "LOCAL_APPROVED", parameter));
            refused(answer, 422, "PROVINCE_DECIDES_THIS", "/properties");
            String name = parameter.substring(0, parameter.indexOf('='));
            assertThat(answer.body().path("vi").asString()).contains("Chỉ tỉnh", name);
            assertThat(answer.body().path("en").asString()).contains("Only the province", name);
        }
        created(HEAD, "/rule-sets", issue("xa-cam-hai/10", "LOCAL_APPROVED", "agency.grade.good=70"));
        created(HEAD, "/rule-sets", issue("xa-cam-hai/11", "PROPOSAL", "agency.grade.good=60"));
        Map<String, Object> common = new HashMap<>(issue("tinh-co-quan/1", "GUIDANCE", "agency.grade.good=80"));
        common.remove("agency");
        created(HOME_AFFAIRS, "/rule-sets", common);
    }

    @Test
    void what_the_province_alone_lays_down_is_compared_with_what_it_has_in_force() {
        created(OTHER_HEAD, "/rule-sets", ownOf(OTHER, "xa-cam-an/1", "deduction.scope=PER_LINE"));
        created(OTHER_HEAD, "/regulations/rules", adopt(OTHER, "xa-cam-an/1", LATER.minusMonths(1)));
        Map<String, Object> stricter = new HashMap<>(issue("tinh-co-quan/2", "GUIDANCE", "agency.grade.good=80"));
        stricter.remove("agency");
        created(HOME_AFFAIRS, "/rule-sets", stricter);
        created(HOME_AFFAIRS, "/regulations/rules", adopt(null, "tinh-co-quan/2", LATER));

        Answer late = post(OTHER_HEAD, "/regulations/rules", adopt(OTHER, "xa-cam-an/1", LATER.plusMonths(1)));
        refused(late, 422, "PROVINCE_DECIDES_THIS", "/rules");
        assertThat(late.body().path("en").asString()).contains("agency.grade.good=80");
        Map<String, Object> follows = ownOf(OTHER, "xa-cam-an/2", "agency.grade.good=80");
        follows.computeIfPresent("properties", (_, text) -> text.toString().replace("2026-01-01", LATER.toString()));
        created(OTHER_HEAD, "/rule-sets", follows);
        created(OTHER_HEAD, "/regulations/rules", adopt(OTHER, "xa-cam-an/2", LATER.plusMonths(2)));

        assertThat(inForce(LATER.minusMonths(1)).path("byProvince")).isEmpty();
        assertThat(inForce(LATER).at("/rules/ruleSet/rules/id").asString()).isEqualTo("xa-cam-an/1");
        assertThat(inForce(LATER).at("/byProvince/agency.grade.good").asString())
                .isEqualTo("80");
        assertThat(inForce(LATER.plusMonths(2)).path("byProvince")).isEmpty();
        page(
                OFFICIAL,
                "/regulations?agency=" + OTHER + "&on=" + LATER,
                "<code>agency.grade.good=80</code>",
                "and not as in these rules");
    }

    private static JsonNode inForce(LocalDate day) {
        return get(OFFICIAL, "/regulations?agency=" + OTHER + "&on=" + day);
    }

    @Test
    void an_agency_neither_shortens_the_time_to_petition_nor_lengthens_the_time_to_answer() {
        refused(
                post(HEAD, "/regulations/petition-terms", terms("PUBLIC_EMPLOYEE", 4, 10, NEXT_MONTH)),
                422,
                "TIME_TO_FILE_SHORTENED",
                "/fileWithinDays");
        refused(
                post(HEAD, "/regulations/petition-terms", terms("PUBLIC_EMPLOYEE", 5, 11, NEXT_MONTH)),
                422,
                "TIME_TO_ANSWER_LENGTHENED",
                "/resolveWithinWorkingDays");
        created(HEAD, "/regulations/petition-terms", terms("PUBLIC_EMPLOYEE", 6, 9, NEXT_MONTH));
        assertThat(get(OFFICIAL, "/regulations?agency=" + AGENCY + "&kind=PUBLIC_EMPLOYEE&on=" + NEXT_MONTH)
                        .at("/petition/fileWithinDays")
                        .asInt())
                .isEqualTo(6);
    }

    @Test
    void the_province_owes_people_what_the_law_says() {
        Map<String, Object> common = new HashMap<>(terms("PUBLIC_EMPLOYEE", 4, 10, NEXT_YEAR));
        common.remove("agency");
        refused(
                post(HOME_AFFAIRS, "/regulations/petition-terms", common),
                422,
                "TIME_TO_FILE_SHORTENED",
                "/fileWithinDays");
        common.putAll(Map.of("fileWithinDays", 5, "resolveWithinWorkingDays", 11));
        refused(
                post(HOME_AFFAIRS, "/regulations/petition-terms", common),
                422,
                "TIME_TO_ANSWER_LENGTHENED",
                "/resolveWithinWorkingDays");
    }

    @Test
    void terms_from_before_the_law_do_not_outlast_it() {
        refused(
                post(HEAD, "/regulations/petition-terms", terms("PUBLIC_EMPLOYEE", 1, 300, BEFORE_THE_LAW)),
                422,
                "TIME_TO_FILE_SHORTENED",
                "/fileWithinDays");
    }

    @Test
    void an_agency_owes_its_people_what_the_province_laid_down() {
        Map<String, Object> common = new HashMap<>(terms("CONTRACT", 8, 12, NEXT_YEAR));
        common.remove("agency");
        created(HOME_AFFAIRS, "/regulations/petition-terms", common);
        refused(
                post(HEAD, "/regulations/petition-terms", terms("CONTRACT", 7, 12, NEXT_YEAR)),
                422,
                "TIME_TO_FILE_SHORTENED",
                "/fileWithinDays");
        refused(
                post(HEAD, "/regulations/petition-terms", terms("CONTRACT", 8, 13, NEXT_MONTH)),
                422,
                "TIME_TO_ANSWER_LENGTHENED",
                "/resolveWithinWorkingDays");
        created(HEAD, "/regulations/petition-terms", terms("CONTRACT", 8, 12, NEXT_MONTH));
        common.putAll(Map.of("fileWithinDays", 10, "resolveWithinWorkingDays", 9));
        created(HOME_AFFAIRS, "/regulations/petition-terms", common);
        JsonNode since = get(OFFICIAL, "/regulations?agency=" + AGENCY + "&kind=CONTRACT&on=" + NEXT_YEAR)
                .path("petition");
        assertThat(since.path("fileWithinDays").asInt()).isEqualTo(10);
        assertThat(since.path("resolveWithinWorkingDays").asInt()).isEqualTo(9);
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

    private static Map<String, Object> adopt(@Nullable String agency, String rules, LocalDate from) {
        return body(
                "agency",
                agency,
                "kind",
                "CIVIL_SERVANT",
                "rules",
                rules,
                "from",
                from.toString(),
                "document",
                "QĐ 90");
    }

    private static Map<String, Object> span(LocalDate from) {
        return body("agency", AGENCY, "span", "QUARTER", "from", from.toString(), "document", "QĐ 91");
    }

    private static Map<String, Object> terms(String kind, int file, int resolve, LocalDate from) {
        return body(
                "agency",
                AGENCY,
                "kind",
                kind,
                "fileWithinDays",
                file,
                "resolveWithinWorkingDays",
                resolve,
                "from",
                from.toString(),
                "document",
                "QĐ 92");
    }

    private static Map<String, Object> issue(String id, String ruleClass) {
        return issue(id, ruleClass, "deduction.scope=PER_LINE");
    }

    private static Map<String, Object> ownOf(String agency, String id, String parameter) {
        Map<String, Object> own = new HashMap<>(issue(id, "LOCAL_APPROVED", parameter));
        own.put("agency", agency);
        return own;
    }

    private static Map<String, Object> issue(String id, String ruleClass, String parameter) {
        String properties = """
                base=nd335-2025/1
                id=%s
                version=1
                class=%s
                title.vi=Quy tắc của xã
                title.en=Rules of the commune
                basis=90/QĐ-UBND
                effective.from=2026-01-01
                %s
                """.formatted(id, ruleClass, parameter);
        return body("agency", AGENCY, "properties", properties, "document", "QĐ 89");
    }
}
