package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.indicator.Client.body;
import static vn.congtam.indicator.Client.created;
import static vn.congtam.indicator.Client.get;
import static vn.congtam.indicator.Client.page;
import static vn.congtam.indicator.Client.refused;
import static vn.congtam.indicator.Establishing.HOME_AFFAIRS;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.TestTokens;
import vn.congtam.platform.web.Act;

/** What happens to people in service, over HTTP: each test has people of its own. */
class StaffApiTest {
    private static final String AGENCY = "xa-van-ninh";
    private static final String OFFICE = "so-tai-chinh";
    private static final String HR = TestTokens.of("VC4900", AGENCY, Role.OFFICIAL, Role.HR);
    private static final String OFFICIAL = TestTokens.of("VC4901", AGENCY, Role.OFFICIAL);
    private static final LocalDate TODAY = LocalDate.now(Act.VIETNAM);

    @BeforeAll
    static void the_agencies_stand() {
        for (String agency : List.of(AGENCY, OFFICE)) {
            Establishing.agency(agency);
        }
        post(AGENCY, "vn-tp", true);
        post(AGENCY, "vn-lent", true);
        post(AGENCY, "vn-judge", true);
        post(AGENCY, "vn-pct", true);
        post(AGENCY, "vn-pp", true);
        post(AGENCY, "vn-cv", false);
        post(OFFICE, "tc-cv", false);
        join("VC4001", AGENCY);
        join("VC4101", OFFICE);
    }

    @Test
    void a_person_is_a_civil_servant_unless_said_otherwise_and_may_change() {
        join("VC4010", AGENCY);
        assertThat(get(HR, "/staff/VC4010").path("kind").asString()).isEqualTo("CIVIL_SERVANT");
        created(HR, "/staff/VC4010/kinds", body("kind", "PUBLIC_EMPLOYEE", "from", "2026-06-01", "document", "QĐ 40"));
        assertThat(get(HR, "/staff/VC4010?on=2026-05-31").path("kind").asString())
                .isEqualTo("CIVIL_SERVANT");
        assertThat(get(HR, "/staff/VC4010?on=2026-06-01").path("kind").asString())
                .isEqualTo("PUBLIC_EMPLOYEE");
        refused(
                act("VC4010", "/kinds", body("kind", "NOBODY", "from", "2026-07-01", "document", "QĐ")),
                400,
                "MALFORMED",
                "/kind");
    }

    @Test
    void where_the_superior_left_the_next_one_up_is_answered_and_marked() {
        join("VC4020", AGENCY);
        join("VC4021", AGENCY);
        under("VC4020", "VC4001");
        under("VC4021", "VC4020");
        created(HR, "/staff/VC4020/leaving", body("on", "2026-07-01", "reason", "RETIRED", "document", "QĐ 44"));
        assertThat(get(HR, "/staff/VC4021?on=2026-06-30").path("superior").asString())
                .isEqualTo("VC4020");
        JsonNode after = get(HR, "/staff/VC4021?on=2026-07-01");
        assertThat(after.path("superior").asString()).isEqualTo("VC4001");
        assertThat(after.at("/above/escalated").asBoolean()).isTrue();
        assertThat(after.at("/above/passed/0").asString()).isEqualTo("VC4020");
        assertThat(get(HR, "/staff/VC4020?on=2026-07-01").at("/left/reason").asString())
                .isEqualTo("RETIRED");
        refused(act("VC4020", "/posts", from("post", "vn-cv", "2026-08-01")), 422, "AFTER_LEAVING", "/from");
        refused(act("VC4020", "/superiors", from("superior", "VC4001", "2026-08-01")), 422, "AFTER_LEAVING", "/from");
        refused(
                act("VC4021", "/superiors", from("superior", "VC4020", "2026-08-01")),
                422,
                "SUPERIOR_LEFT",
                "/superior");
    }

    @Test
    void who_left_comes_back_by_joining_again() {
        join("VC4030", AGENCY);
        created(HR, "/staff/VC4030/posts", from("post", "vn-cv", "2026-02-01"));
        created(HR, "/staff/VC4030/leaving", body("on", "2026-04-01", "reason", "RESIGNED", "document", "QĐ 44"));
        refused(Client.post(HR, "/staff", person("VC4030", AGENCY, "2026-03-01")), 422, "BEFORE_LEAVING", "/from");
        created(HR, "/staff", person("VC4030", AGENCY, "2026-06-01"));
        assertThat(get(HR, "/staff/VC4030?on=2026-05-01").path("left").isObject())
                .isTrue();
        JsonNode back = get(HR, "/staff/VC4030?on=2026-06-01");
        assertThat(back.path("left").isObject()).isFalse();
        assertThat(back.path("post").isObject()).isFalse();
        assertThat(back.path("joined").asString()).isEqualTo("2026-06-01");
        assertThat(get(HR, "/staff/VC4030?on=2026-03-01").at("/post/post").asString())
                .isEqualTo("vn-cv");
    }

    @Test
    void a_delegation_is_dated_and_goes_no_further() {
        for (String one : List.of("VC4040", "VC4041", "VC4042", "VC4043")) {
            join(one, AGENCY);
        }
        under("VC4042", "VC4040");
        String until = TODAY.plusDays(9).toString();
        Map<String, Object> grant =
                body("delegate", "VC4041", "from", TODAY.toString(), "until", until, "document", "UQ 03");
        created(TestTokens.of("VC4040", AGENCY, Role.OFFICIAL, Role.RATER), "/staff/VC4040/delegations", grant);
        JsonNode answer = get(HR, "/staff/VC4042?on=" + TODAY.plusDays(9));
        assertThat(answer.at("/above/delegate").asString()).isEqualTo("VC4041");
        assertThat(answer.path("superior").asString()).isEqualTo("VC4040");
        refused(delegate("VC4041", "VC4042", TODAY, TODAY), 422, "DELEGATION_CHAIN", "/delegate");
        refused(delegate("VC4041", "VC4040", TODAY, TODAY), 422, "DELEGATION_CHAIN", "/delegate");
        refused(delegate("VC4042", "VC4040", TODAY, TODAY), 422, "DELEGATION_CHAIN", "/delegate");
        refused(delegate("VC4040", "VC4042", TODAY, TODAY), 422, "DELEGATION_OVERLAP", "/from");
        refused(delegate("VC4042", "VC4042", TODAY, TODAY), 422, "DELEGATE_SELF", "/delegate");
        refused(delegate("VC4042", "VC7777", TODAY, TODAY), 422, "DELEGATE_UNKNOWN", "/delegate");
        refused(delegate("VC4001", "VC4042", TODAY, TODAY.minusDays(1)), 422, "UNTIL_BEFORE_FROM", "/until");
        refused(
                delegate("VC4001", "VC4042", LocalDate.of(2025, 1, 1), TODAY),
                422,
                "DELEGATE_NOT_IN_SERVICE",
                "/delegate");
        created(
                HOME_AFFAIRS,
                "/staff/VC4040/delegations/withdrawals",
                body("delegate", "VC4041", "on", TODAY.plusDays(2).toString(), "document", "UQ 04"));
        assertThat(get(HR, "/staff/VC4042?on=" + TODAY.plusDays(2))
                        .at("/above/delegate")
                        .isString())
                .isFalse();
        under("VC4043", "VC4041");
        created(
                HOME_AFFAIRS,
                "/staff/VC4041/delegations",
                body("delegate", "VC4042", "from", TODAY.plusDays(2).toString(), "until", until, "document", "UQ 05"));
    }

    @Test
    void who_leads_nothing_and_has_nobody_below_him_on_these_days_has_nothing_to_delegate() {
        for (String one : List.of("VC4260", "VC4261", "VC4262", "VC4263", "VC4264")) {
            join(one, AGENCY);
        }
        under("VC4261", "VC4260");
        under("VC4262", "VC4261");
        refused(delegate("VC4262", "VC4263", TODAY, TODAY.plusDays(9)), 422, "NOTHING_TO_DELEGATE", "/from");
        LocalDate later = TODAY.plusDays(5);
        created(HR, "/staff/VC4261/leaving", body("on", later, "reason", "RETIRED", "document", "QĐ 44"));
        created(
                HR,
                "/staff/VC4262/superiors",
                from("superior", "VC4263", later.plusDays(1).toString()));

        refused(
                delegate("VC4260", "VC4262", later.plusDays(1), later.plusDays(9)),
                422,
                "NOTHING_TO_DELEGATE",
                "/from");
        refused(delegate("VC4263", "VC4260", TODAY, later), 422, "NOTHING_TO_DELEGATE", "/from");
        created(HOME_AFFAIRS, "/staff/VC4260/delegations", to("VC4262", later, later));
        created(HOME_AFFAIRS, "/staff/VC4263/delegations", to("VC4264", later, later.plusDays(1)));
    }

    private static Map<String, Object> to(String delegate, LocalDate from, LocalDate until) {
        return body("delegate", delegate, "from", from.toString(), "until", until.toString(), "document", "UQ 03");
    }

    @Test
    void the_powers_of_a_person_are_delegated_by_himself_by_a_superior_or_by_home_affairs() {
        for (String one : List.of("VC4045", "VC4046", "VC4047", "VC4048")) {
            join(one, AGENCY);
        }
        under("VC4046", "VC4045");
        under("VC4047", "VC4046");
        refused(delegation(HR, "VC4046", TODAY), 403, "NOT_YOURS_TO_DELEGATE", "");
        refused(delegation(OFFICIAL, "VC4046", TODAY), 403, "NOT_YOURS_TO_DELEGATE", "");
        String judged = TestTokens.of("VC4047", AGENCY, Role.OFFICIAL, Role.HR);
        for (String boss : List.of("VC4046", "VC4045")) {
            refused(delegation(judged, boss, TODAY), 403, "JUDGED_BY_IT", "");
        }
        String superior = TestTokens.of("VC4045", AGENCY, Role.OFFICIAL, Role.HEAD);
        refused(delegation(superior, "VC4046", TODAY.minusDays(1)), 422, "IN_THE_PAST", "/from");
        created(superior, "/staff/VC4046/delegations", toVc4048(TODAY));
        Map<String, Object> withdrawn =
                body("delegate", "VC4048", "on", TODAY.plusDays(1).toString(), "document", "UQ 07");
        refused(Client.post(judged, "/staff/VC4046/delegations/withdrawals", withdrawn), 403, "JUDGED_BY_IT", "");
        created(
                TestTokens.of("VC4046", AGENCY, Role.OFFICIAL, Role.RATER),
                "/staff/VC4046/delegations/withdrawals",
                withdrawn);
        created(HOME_AFFAIRS, "/staff/VC4046/delegations", toVc4048(TODAY.plusDays(1)));
    }

    @Test
    void powers_are_lent_within_the_agency_and_across_agencies_by_home_affairs_alone() {
        for (String one : List.of("VC4270", "VC4271", "VC4272")) join(one, AGENCY);
        join("VC4273", OFFICE);
        under("VC4271", "VC4270");
        String boss = TestTokens.of("VC4270", AGENCY, Role.OFFICIAL, Role.RATER);
        Map<String, Object> abroad = to("VC4273", TODAY, TODAY.plusDays(9));
        elsewhere(Client.post(boss, "/staff/VC4270/delegations", abroad));
        created(
                HOME_AFFAIRS,
                "/staff/VC4272/secondments",
                secondment(
                        OFFICE,
                        "kinh-te",
                        "VC4273",
                        TODAY.plusDays(3).toString(),
                        TODAY.plusDays(5).toString()));
        Map<String, Object> away = to("VC4272", TODAY, TODAY.plusDays(3));
        elsewhere(Client.post(boss, "/staff/VC4270/delegations", away));
        created(boss, "/staff/VC4270/delegations", to("VC4272", TODAY, TODAY.plusDays(2)));
        created(HOME_AFFAIRS, "/staff/VC4270/delegations", to("VC4273", TODAY.plusDays(3), TODAY.plusDays(9)));
    }

    @Test
    void the_post_that_somebody_has_is_not_given_again_and_leaves_the_day_to_another() {
        join("VC4290", AGENCY);
        created(HR, "/staff/VC4290/posts", from("post", "vn-cv", "2026-02-01"));
        for (String day : List.of("2026-02-01", "2026-06-01"))
            refused(act("VC4290", "/posts", from("post", "vn-cv", day)), 422, "POST_UNCHANGED", "/post");
        post(AGENCY, "vn-cv2", false);
        created(HR, "/staff/VC4290/posts", from("post", "vn-cv2", "2026-06-01"));
    }

    @Test
    void the_list_comes_page_by_page_in_the_order_of_codes() {
        String agency = "xa-trang-giay";
        Establishing.agency(agency);
        for (String one : List.of("VC4283", "VC4281", "VC4282")) join(one, agency);
        String asked = "/staff?agency=" + agency + "&limit=2";
        HttpResponse<byte[]> first = Client.download(HOME_AFFAIRS, "/api/v1" + asked);
        assertThat(first.headers().firstValue("Link"))
                .hasValueSatisfying(link -> assertThat(link).contains("after=VC4282", "limit=2", "rel=\"next\""));
        assertThat(codes(get(HOME_AFFAIRS, asked))).containsExactly("VC4281", "VC4282");
        HttpResponse<byte[]> last = Client.download(HOME_AFFAIRS, "/api/v1" + asked + "&after=VC4282");
        assertThat(last.headers().firstValue("Link")).isEmpty();
        assertThat(codes(get(HOME_AFFAIRS, asked + "&after=VC4282"))).containsExactly("VC4283");
        assertThat(Client.read(HOME_AFFAIRS, "/staff?agency=" + agency + "&limit=1001")
                        .status())
                .isEqualTo(422);
        assertThat(Client.read(HOME_AFFAIRS, "/staff?agency=.*").status()).isEqualTo(400);
    }

    private static Stream<String> codes(JsonNode people) {
        return people.valueStream().map(one -> one.path("staff").asString());
    }

    private static void elsewhere(Answer answer) {
        refused(answer, 403, "DELEGATE_OF_OTHER_AGENCY", "/delegate");
    }

    private static Answer delegation(String token, String whose, LocalDate from) {
        return Client.post(token, "/staff/" + whose + "/delegations", toVc4048(from));
    }

    private static Map<String, Object> toVc4048(LocalDate from) {
        return body(
                "delegate",
                "VC4048",
                "from",
                from.toString(),
                "until",
                TODAY.plusDays(3).toString(),
                "document",
                "UQ 06");
    }

    @Test
    void whoever_keeps_the_records_neither_acts_in_a_vacant_post_nor_has_people_by_his_own_entry() {
        String keeper = TestTokens.of("VC4055", AGENCY, Role.OFFICIAL, Role.HR);
        join("VC4055", AGENCY);
        join("VC4056", AGENCY);
        Map<String, Object> acting =
                body("post", "vn-pp", "from", TODAY, "until", TODAY.plusDays(30), "document", "QĐ 41");
        refused(Client.post(keeper, "/staff/VC4055/acting", acting), 422, "OWN_RECORD", "/staff");
        refused(
                Client.post(keeper, "/staff/VC4055/posts", from("post", "vn-pp", "2026-03-01")),
                422,
                "OWN_RECORD",
                "/staff");
        refused(
                Client.post(keeper, "/staff/VC4056/superiors", from("superior", "VC4055", "2026-03-01")),
                422,
                "OWN_SUBORDINATE",
                "/superior");
        assertThat(page(keeper, "/person?staff=VC4055", "Công chức", "Civil servant"))
                .doesNotContain("id=\"serve\"", "id=\"act\"", "id=\"answer\"", "id=\"leave\"", "id=\"delegate\"");
        created(HOME_AFFAIRS, "/staff/VC4055/acting", acting);
        assertThat(page(keeper, "/person?staff=VC4055", "Công chức", "Civil servant"))
                .contains("id=\"delegate\"");
    }

    @Test
    void a_vacant_post_is_acted_in_and_a_held_one_is_not() {
        join("VC4050", AGENCY);
        join("VC4051", AGENCY);
        join("VC4052", AGENCY);
        under("VC4052", "VC4050");
        created(HR, "/staff/VC4050/posts", from("post", "vn-tp", "2026-02-01"));
        Map<String, Object> acting =
                body("post", "vn-tp", "from", TODAY, "until", TODAY.plusDays(90), "document", "QĐ 41");
        refused(act("VC4051", "/acting", acting), 422, "POST_NOT_VACANT", "/post");
        created(HR, "/staff/VC4050/leaving", body("on", "2026-07-01", "reason", "MOVED_AWAY", "document", "QĐ 44"));
        created(HR, "/staff/VC4051/acting", acting);
        refused(act("VC4001", "/acting", acting), 422, "ACTING_OVERLAP", "/from");
        JsonNode answer = get(HR, "/staff/VC4052?on=" + TODAY.plusDays(30));
        assertThat(answer.path("superior").asString()).isEqualTo("VC4051");
        assertThat(answer.at("/above/acting").asBoolean()).isTrue();
        assertThat(get(HR, "/staff/VC4051?on=" + TODAY.plusDays(30))
                        .at("/acting/0/title")
                        .asString())
                .isEqualTo("Vị trí vn-tp");
        refused(
                act("VC4051", "/acting", body("post", "nowhere", "from", TODAY, "until", TODAY, "document", "QĐ 41")),
                422,
                "POST_UNKNOWN",
                "/post");
    }

    @Test
    void the_post_of_who_is_lent_elsewhere_is_acted_in_while_he_is_away() {
        join("VC4092", AGENCY);
        join("VC4093", AGENCY);
        created(HR, "/staff/VC4092/posts", from("post", "vn-lent", "2026-02-01"));
        created(
                HOME_AFFAIRS,
                "/staff/VC4092/secondments",
                secondment(
                        OFFICE,
                        "kinh-te",
                        "VC4101",
                        TODAY.plusDays(1).toString(),
                        TODAY.plusDays(90).toString()));
        refused(act("VC4093", "/acting", acting("vn-lent", TODAY)), 422, "POST_NOT_VACANT", "/post");
        created(HR, "/staff/VC4093/acting", acting("vn-lent", TODAY.plusDays(1)));
    }

    /** Whoever acts there would be his judge, whether he stands below it directly or further down. */
    @Test
    void nobody_appoints_who_judges_him_and_nobody_judges_days_that_are_over() {
        for (String one : List.of("VC4094", "VC4095", "VC4096", "VC4097")) join(one, AGENCY);
        created(HR, "/staff/VC4094/posts", from("post", "vn-judge", "2026-02-01"));
        under("VC4095", "VC4094");
        under("VC4096", "VC4095");
        created(HR, "/staff/VC4094/leaving", body("on", "2026-07-01", "reason", "RETIRED", "document", "QĐ 44"));
        for (String one : List.of("VC4095", "VC4096")) {
            String keeper = TestTokens.of(one, AGENCY, Role.OFFICIAL, Role.HR);
            refused(Client.post(keeper, "/staff/VC4097/acting", acting("vn-judge", TODAY)), 403, "JUDGED_BY_IT", "");
        }
        refused(act("VC4097", "/acting", acting("vn-judge", TODAY.minusDays(1))), 422, "IN_THE_PAST", "/from");
        created(HR, "/staff/VC4097/acting", acting("vn-judge", TODAY));
        assertThat(get(HR, "/staff/VC4095").path("superior").asString()).isEqualTo("VC4097");
        Map<String, Object> leaving = body("on", TODAY, "reason", "RETIRED", "document", "QĐ 45");
        for (String one : List.of("VC4095", "VC4096")) {
            String keeper = TestTokens.of(one, AGENCY, Role.OFFICIAL, Role.HR);
            refused(Client.post(keeper, "/staff/VC4097/leaving", leaving), 403, "JUDGED_BY_IT", "");
        }
    }

    private static Map<String, Object> acting(String post, LocalDate from) {
        return body("post", post, "from", from, "until", TODAY.plusDays(90), "document", "QĐ 41");
    }

    @Test
    void a_secondee_is_of_the_receiver_for_evaluation_and_of_the_sender_by_headcount() {
        join("VC4060", AGENCY);
        Map<String, Object> lent = secondment(OFFICE, "kinh-te", "VC4101", "2026-03-01", "2026-12-31");
        refused(act("VC4060", "/secondments", lent), 403, "ONLY_HOME_AFFAIRS", "");
        created(HOME_AFFAIRS, "/staff/VC4060/secondments", lent);
        JsonNode answer = get(HR, "/staff/VC4060?on=2026-03-01");
        assertThat(answer.path("agency").asString()).isEqualTo(AGENCY);
        assertThat(answer.path("workplace").asString()).isEqualTo(OFFICE);
        assertThat(answer.path("superior").asString()).isEqualTo("VC4101");
        assertThat(codes(OFFICE, "2026-03-01")).contains("VC4060");
        assertThat(codes(OFFICE, "2026-02-28")).doesNotContain("VC4060");
        assertThat(codes(AGENCY, "2026-03-01")).contains("VC4060");
        String receiver = TestTokens.of("VC4101", OFFICE, Role.OFFICIAL, Role.RATER);
        assertThat(get(receiver, "/staff/VC4060?on=2026-03-01").path("name").asString())
                .isNotBlank();
        refused(
                home("VC4060", secondment(OFFICE, "kinh-te", "VC4101", "2026-12-31", "2027-01-31")),
                422,
                "SECONDMENT_OVERLAP",
                "/from");
        created(HOME_AFFAIRS, "/staff/VC4060/secondments/end", body("on", "2026-06-01", "document", "QĐ 43"));
        assertThat(get(HR, "/staff/VC4060?on=2026-06-01").path("workplace").asString())
                .isEqualTo(AGENCY);
        refused(
                home("VC4060", secondment(OFFICE, "kinh-te", "VC4101", "2027-01-01", "2030-01-01")),
                422,
                "SECONDMENT_TOO_LONG",
                "/until");
        refused(
                home("VC4060", secondment("nowhere", "kinh-te", "VC4101", "2027-01-01", "2027-02-01")),
                422,
                "SECONDMENT_AGENCY_UNKNOWN",
                "/agency");
        refused(
                home("VC4060", secondment(OFFICE, "nowhere", "VC4101", "2027-01-01", "2027-02-01")),
                422,
                "DIVISION_UNKNOWN",
                "/division");
        refused(
                home("VC4060", secondment(OFFICE, "kinh-te", "VC7777", "2027-01-01", "2027-02-01")),
                422,
                "SUPERIOR_UNKNOWN",
                "/superior");
        refused(
                home("VC7777", secondment(OFFICE, "kinh-te", "VC4101", "2027-01-01", "2027-02-01")),
                404,
                "STAFF_NOT_FOUND",
                "");
    }

    @Test
    void a_transfer_recorded_far_from_its_day_is_accepted_and_remarked_on() {
        join("VC4070", AGENCY);
        refused(
                Client.post(HR, "/staff/VC4070/posts", from("post", "tc-cv", "2026-02-01")),
                403,
                "POST_OF_OTHER_AGENCY",
                "/post");
        refused(
                Client.post(HOME_AFFAIRS, "/staff/VC4070/posts", body("post", "tc-cv", "document", "QĐ 12")),
                422,
                "NOT_VALID",
                "/from");
        refused(
                Client.post(HOME_AFFAIRS, "/staff/VC4070/posts", from("post", "tc-cv", "2025-12-01")),
                422,
                "BEFORE_JOINING",
                "/from");
        Answer far = created(
                HOME_AFFAIRS,
                "/staff/VC4070/posts",
                from("post", "tc-cv", TODAY.minusDays(16).toString()));
        assertThat(far.warning()).contains("ENTRY_FAR_FROM_EFFECT");
        assertThat(get(HOME_AFFAIRS, "/staff/VC4070").at("/post/transfer").asBoolean())
                .isTrue();
        join("VC4071", AGENCY);
        Answer near = created(
                HOME_AFFAIRS,
                "/staff/VC4071/posts",
                from("post", "tc-cv", TODAY.minusDays(15).toString()));
        assertThat(near.warning()).isNull();
        assertThat(page(HOME_AFFAIRS, "/person?staff=VC4070", "quá 15 ngày", "more than 15 days"))
                .isNotBlank();
    }

    @Test
    void a_wrong_day_is_corrected_and_the_former_record_is_still_told() {
        join("VC4080", AGENCY);
        created(HR, "/staff/VC4080/posts", from("post", "vn-cv", "2026-03-01"));
        created(
                HR,
                "/staff/VC4080/posts/corrections",
                body("wrong", "2026-03-01", "from", "2026-03-16", "document", "QĐ 12a"));
        JsonNode before = get(HR, "/staff/VC4080?on=2026-03-10");
        assertThat(before.path("post").isObject()).isFalse();
        assertThat(before.at("/corrections/0/wrong").asString()).isEqualTo("2026-03-01");
        assertThat(get(HR, "/staff/VC4080?on=2026-03-16").at("/post/post").asString())
                .isEqualTo("vn-cv");
        refused(
                act(
                        "VC4080",
                        "/posts/corrections",
                        body("wrong", "2026-03-01", "from", "2026-03-17", "document", "QĐ")),
                422,
                "NO_SUCH_APPOINTMENT",
                "/wrong");
    }

    @Test
    void a_leader_is_in_charge_of_divisions_that_exist() {
        join("VC4090", AGENCY);
        created(HR, "/staff/VC4090/posts", from("post", "vn-pct", "2026-02-01"));
        created(
                HR,
                "/staff/VC4090/fields",
                body("divisions", List.of("kinh-te"), "from", "2026-02-01", "document", "TB 07"));
        assertThat(get(HR, "/staff/VC4090?on=2026-02-01")
                        .at("/fields/divisions/0")
                        .asString())
                .isEqualTo("kinh-te");
        refused(
                act(
                        "VC4090",
                        "/fields",
                        body("divisions", List.of("kinh-te", "nowhere"), "from", "2026-05-01", "document", "TB")),
                422,
                "DIVISION_UNKNOWN",
                "/divisions/1");
        refused(
                act(
                        "VC4090",
                        "/fields",
                        body("divisions", List.of("kinh-te", "kinh-te"), "from", "2026-05-01", "document", "TB")),
                422,
                "DIVISION_REPEATED",
                "/divisions/1");
    }

    @Test
    void superiors_never_go_in_a_circle_not_even_later() {
        join("VC4110", AGENCY);
        join("VC4111", AGENCY);
        created(HR, "/staff/VC4110/superiors", from("superior", "VC4111", "2026-09-01"));
        refused(
                act("VC4111", "/superiors", from("superior", "VC4110", "2026-05-01")),
                422,
                "SUPERIOR_CYCLE",
                "/superior");
    }

    @Test
    void what_is_refused_leaves_no_trace() {
        join("VC4120", AGENCY);
        delegate("VC4120", "VC4120", TODAY, TODAY);
        home("VC4120", secondment(AGENCY, "kinh-te", "VC4101", "2026-03-01", "2026-12-31"));
        act("VC4120", "/leaving", body("on", "2025-01-01", "reason", "RETIRED", "document", "QĐ"));
        Answer next = created(HR, "/staff/VC4120/posts", from("post", "vn-cv", "2026-02-01"));
        assertThat(next.tag()).isEqualTo("\"1\"");
    }

    @Test
    void the_pages_show_a_service_and_offer_what_may_be_recorded() {
        join("VC4130", AGENCY);
        under("VC4130", "VC4001");
        assertThat(page(HR, "/?on=2026-02-01", "Tiếp nhận người", "Take somebody on"))
                .contains("VC4130", "id=\"join\"");
        assertThat(page(HR, "/person?staff=VC4130&on=2026-02-01", "Cấp trên trực tiếp", "Direct superior"))
                .contains("VC4001", "id=\"serve\"", "id=\"leave\"")
                .doesNotContain("id=\"second\"", "id=\"delegate\"");
        assertThat(page(HOME_AFFAIRS, "/person?staff=VC4130", "Biệt phái", "Second to another"))
                .contains("id=\"second\"")
                .doesNotContain("id=\"delegate\"");
        assertThat(page(HOME_AFFAIRS, "/person?staff=VC4001", "Ủy quyền", "Delegate"))
                .contains("id=\"delegate\"");
        assertThat(page(OFFICIAL, "/person?staff=VC4130", "Công chức", "Civil servant"))
                .doesNotContain("id=\"acts\"");
    }

    private static List<String> codes(String agency, String on) {
        return get(HOME_AFFAIRS, "/staff?agency=" + agency + "&on=" + on)
                .valueStream()
                .map(one -> one.path("staff").asString())
                .toList();
    }

    private static void post(String agency, String post, boolean leader) {
        Establishing.post(agency, post, leader, "x");
    }

    private static void join(String staff, String agency) {
        created(HOME_AFFAIRS, "/staff", person(staff, agency, "2026-01-02"));
    }

    private static Map<String, Object> person(String staff, String agency, String from) {
        return body("staff", staff, "name", "Nguyễn Văn " + staff, "agency", agency, "from", from);
    }

    private static void under(String staff, String superior) {
        created(HR, "/staff/" + staff + "/superiors", from("superior", superior, "2026-01-02"));
    }

    private static Map<String, Object> from(String what, String value, String from) {
        return body(what, value, "from", from, "document", "QĐ 12");
    }

    private static Map<String, Object> secondment(
            String agency, String division, String superior, String from, String until) {
        return body(
                "agency",
                agency,
                "division",
                division,
                "superior",
                superior,
                "from",
                from,
                "until",
                until,
                "document",
                "QĐ 42");
    }

    private static Answer act(String staff, String path, Map<String, Object> body) {
        return Client.post(HR, "/staff/" + staff + path, body);
    }

    private static Answer home(String staff, Map<String, Object> body) {
        return Client.post(HOME_AFFAIRS, "/staff/" + staff + "/secondments", body);
    }

    private static Answer delegate(String staff, String delegate, LocalDate from, LocalDate until) {
        return Client.post(
                HOME_AFFAIRS,
                "/staff/" + staff + "/delegations",
                body("delegate", delegate, "from", from.toString(), "until", until.toString(), "document", "UQ 03"));
    }
}
