package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.indicator.Client.body;
import static vn.congtam.indicator.Client.created;
import static vn.congtam.indicator.Client.get;
import static vn.congtam.indicator.Client.post;
import static vn.congtam.indicator.Client.refused;
import static vn.congtam.indicator.Establishing.HOME_AFFAIRS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.TestTokens;
import vn.congtam.platform.web.Act;

/** Days that nobody can mean, superiors who are not there, and leading posts that are taken: each test has its own people. */
class AppointedApiTest {
    private static final String AGENCY = "xa-cam-thinh";
    private static final String OFFICE = "so-y-te";
    private static final String HR = TestTokens.of("VC3299", AGENCY, Role.OFFICIAL, Role.HR);
    private static final LocalDate TODAY = LocalDate.now(Act.VIETNAM);
    private static final LocalDate FAR = TODAY.plusYears(1).plusDays(1);
    private static final LocalDate START = LocalDate.of(2026, 1, 2);

    @BeforeAll
    static void the_agencies_stand() {
        for (String agency : List.of(AGENCY, OFFICE)) Establishing.agency(agency);
        for (String post :
                List.of("ct-head", "ct-chief", "ct-deputy", "ct-empty", "ct-boss", "ct-other", "ct-second")) {
            Establishing.post(AGENCY, post, true, "x");
        }
        Establishing.post(AGENCY, "ct-cv", false, "x");
    }

    @Test
    void nobody_fills_a_leading_post_above_himself_nor_makes_a_head_by_a_superior_from_outside() {
        for (String staff : List.of("VC3281", "VC3282", "VC3283")) join(staff, START);
        String elsewhere = "VC3284";
        created(HOME_AFFAIRS, "/staff", body("staff", elsewhere, "name", "Lê Thu", "agency", OFFICE, "from", START));
        created(HOME_AFFAIRS, "/staff/VC3281/posts", from("post", "ct-boss", START));
        created(HOME_AFFAIRS, "/staff/VC3282/superiors", from("superior", "VC3281", START));
        created(HOME_AFFAIRS, "/staff/VC3281/posts", from("post", "ct-other", TODAY));
        String keeper = TestTokens.of("VC3282", AGENCY, Role.OFFICIAL, Role.HR);

        refused(post(keeper, "/staff/VC3283/posts", from("post", "ct-boss", TODAY)), 403, "JUDGED_BY_IT", "");
        refused(
                post(HR, "/staff/VC3283/superiors", from("superior", elsewhere, TODAY)),
                403,
                "SUPERIOR_OF_OTHER_AGENCY",
                "/superior");

        created(HR, "/staff/VC3283/posts", from("post", "ct-boss", TODAY));
        created(HOME_AFFAIRS, "/staff/VC3283/superiors", from("superior", elsewhere, TODAY));
    }

    @Test
    void what_begins_in_more_than_a_year_is_a_slip_of_the_pen() {
        join("VC3201", START);
        join("VC3202", START);
        refused(post(HOME_AFFAIRS, "/staff", joining("VC3203", FAR)), 422, "TOO_FAR_AHEAD", "/from");
        String lan = "/staff/VC3201";
        refused(post(HR, lan + "/posts", from("post", "ct-cv", FAR)), 422, "TOO_FAR_AHEAD", "/from");
        refused(post(HR, lan + "/superiors", from("superior", "VC3202", FAR)), 422, "TOO_FAR_AHEAD", "/from");
        refused(
                post(HR, lan + "/leaving", body("on", FAR, "reason", "RETIRED", "document", "QĐ 1")),
                422,
                "TOO_FAR_AHEAD",
                "/on");
        refused(post(HR, lan + "/kinds", from("kind", "CONTRACT", FAR)), 422, "TOO_FAR_AHEAD", "/from");
        refused(
                post(HOME_AFFAIRS, lan + "/secondments", secondment(FAR, FAR.plusDays(1))),
                422,
                "TOO_FAR_AHEAD",
                "/from");
        created(HR, lan + "/superiors", from("superior", "VC3202", FAR.minusDays(1)));
    }

    @Test
    void nobody_stands_in_for_another_until_kingdom_come() {
        join("VC3211", START);
        join("VC3212", START);
        LocalDate late = TODAY.plusYears(1);
        refused(
                post(
                        HR,
                        "/staff/VC3211/acting",
                        body("post", "ct-empty", "from", TODAY, "until", late, "document", "QĐ")),
                422,
                "LASTS_TOO_LONG",
                "/until");
        refused(
                post(
                        HOME_AFFAIRS,
                        "/staff/VC3211/delegations",
                        body("delegate", "VC3212", "from", TODAY, "until", late, "document", "UQ")),
                422,
                "LASTS_TOO_LONG",
                "/until");
        refused(
                post(HR, "/staff/VC3211/acting", body("post", "ct-empty", "from", FAR, "until", FAR, "document", "QĐ")),
                422,
                "TOO_FAR_AHEAD",
                "/from");
    }

    @Test
    void a_superior_is_there_on_the_day() {
        join("VC3221", START);
        join("VC3222", LocalDate.of(2026, 9, 1));
        join("VC3223", START);
        created(HR, "/staff/VC3223/leaving", body("on", "2026-07-01", "reason", "RETIRED", "document", "QĐ 1"));
        String lan = "/staff/VC3221";
        refused(
                post(HR, lan + "/superiors", from("superior", "VC3222", LocalDate.of(2026, 8, 31))),
                422,
                "SUPERIOR_NOT_JOINED",
                "/superior");
        refused(
                post(HR, lan + "/superiors", from("superior", "VC3223", LocalDate.of(2026, 7, 1))),
                422,
                "SUPERIOR_LEFT",
                "/superior");
        created(HR, lan + "/superiors", from("superior", "VC3222", LocalDate.of(2026, 9, 1)));
    }

    @Test
    void a_leading_post_is_one_persons_at_a_time() {
        for (String one : List.of("VC3231", "VC3232", "VC3233")) join(one, START);
        created(HR, "/staff/VC3231/posts", from("post", "ct-head", START));
        LocalDate june = LocalDate.of(2026, 6, 1);
        refused(post(HR, "/staff/VC3232/posts", from("post", "ct-head", june)), 422, "POST_HELD", "/post");
        created(HR, "/staff/VC3231/posts", from("post", "ct-cv", june));
        refused(post(HR, "/staff/VC3232/posts", from("post", "ct-head", june.minusDays(1))), 422, "POST_HELD", "/post");
        created(HR, "/staff/VC3232/posts", from("post", "ct-head", june));
        refused(post(HR, "/staff/VC3233/posts", from("post", "ct-head", START.plusDays(1))), 422, "POST_HELD", "/post");
        refused(
                post(
                        HR,
                        "/staff/VC3232/posts/corrections",
                        body("wrong", june, "from", june.minusDays(1), "document", "QĐ 2")),
                422,
                "POST_HELD",
                "/post");
        created(HR, "/staff/VC3233/posts", from("post", "ct-cv", START));
        assertThat(get(HR, "/staff/VC3232?on=2026-06-01").at("/post/post").asString())
                .isEqualTo("ct-head");
    }

    @Test
    void whoever_left_frees_his_leading_post() {
        join("VC3241", START);
        join("VC3242", START);
        created(HR, "/staff/VC3241/posts", from("post", "ct-chief", START));
        created(HR, "/staff/VC3241/leaving", body("on", "2026-05-01", "reason", "RETIRED", "document", "QĐ 1"));
        created(HR, "/staff/VC3242/posts", from("post", "ct-chief", LocalDate.of(2026, 5, 1)));
    }

    @Test
    void what_was_decided_for_a_day_to_come_is_taken_back_by_who_may_decide_it() {
        for (String one : List.of("VC3251", "VC3252", "VC3253")) join(one, START);
        LocalDate later = TODAY.plusDays(30);
        String lan = "/staff/VC3251";
        created(HR, lan + "/superiors", from("superior", "VC3252", START));
        created(HR, lan + "/superiors", from("superior", "VC3253", later));
        created(HR, lan + "/revocations", from("decision", "SUPERIOR", later));
        assertThat(get(HR, lan + "?on=" + later).path("superior").asString()).isEqualTo("VC3252");
        created(HR, lan + "/leaving", body("on", later, "reason", "RETIRED", "document", "QĐ 1"));
        created(HR, lan + "/revocations", from("decision", "LEAVING", later));
        assertThat(get(HR, lan + "?on=" + later).path("left").isObject()).isFalse();
        created(
                HOME_AFFAIRS,
                lan + "/secondments",
                body(
                        "agency",
                        OFFICE,
                        "division",
                        "kinh-te",
                        "superior",
                        "VC3252",
                        "from",
                        later,
                        "until",
                        later.plusDays(9),
                        "document",
                        "QĐ 42"));
        refused(post(HR, lan + "/revocations", from("decision", "SECONDMENT", later)), 403, "ONLY_HOME_AFFAIRS", "");
        created(HOME_AFFAIRS, lan + "/revocations", from("decision", "SECONDMENT", later));
        assertThat(get(HR, lan + "?on=" + later).path("workplace").asString()).isEqualTo(AGENCY);
        refused(post(HR, lan + "/revocations", from("decision", "SUPERIOR", START)), 422, "IN_EFFECT", "/from");
        refused(post(HR, lan + "/revocations", from("decision", "POST", later)), 422, "NO_SUCH_DECISION", "/from");
    }

    @Test
    void a_decision_is_not_taken_back_where_others_were_decided_because_of_it() {
        for (String one : List.of("VC3261", "VC3262")) join(one, START);
        LocalDate later = TODAY.plusDays(30);
        created(HR, "/staff/VC3261/posts", from("post", "ct-deputy", START));
        created(HR, "/staff/VC3261/leaving", body("on", later, "reason", "RETIRED", "document", "QĐ 1"));
        created(HR, "/staff/VC3262/posts", from("post", "ct-deputy", later));
        refused(post(HR, "/staff/VC3261/revocations", from("decision", "LEAVING", later)), 422, "POST_HELD", "/post");
        created(HR, "/staff/VC3262/revocations", from("decision", "POST", later));
        created(HR, "/staff/VC3261/revocations", from("decision", "LEAVING", later));
    }

    @Test
    void acting_ends_before_its_last_day_and_who_stands_in_is_told() {
        for (String one : List.of("VC3271", "VC3272")) join(one, START);
        String lan = "/staff/VC3271";
        LocalDate until = TODAY.plusDays(90);
        created(HR, lan + "/acting", body("post", "ct-empty", "from", TODAY, "until", until, "document", "QĐ 41"));
        LocalDate on = TODAY.plusDays(5);
        refused(
                post(HR, lan + "/acting/end", body("post", "ct-empty", "on", TODAY.minusDays(1), "document", "QĐ")),
                422,
                "IN_THE_PAST",
                "/on");
        created(HR, lan + "/acting/end", body("post", "ct-empty", "on", on, "document", "QĐ 45"));
        assertThat(get(HR, lan + "?on=" + on.minusDays(1)).path("acting").size())
                .isEqualTo(1);
        assertThat(get(HR, lan + "?on=" + on).path("acting").size()).isZero();
        created(
                HOME_AFFAIRS,
                lan + "/delegations",
                body("delegate", "VC3272", "from", TODAY, "until", on, "document", "UQ 03"));
        assertThat(get(HR, "/staff/VC3272").at("/delegators/0").asString()).isEqualTo("VC3271");
        assertThat(get(HR, "/staff/VC3272?on=" + on.plusDays(1))
                        .path("delegators")
                        .size())
                .isZero();
        assertThat(get(HR, "/staff?agency=" + AGENCY).toString()).contains("\"delegators\":[\"VC3271\"]");
        assertThat(Client.page(HR, "/person?staff=VC3271", "Rút lại quyết định", "Take back a decision"))
                .contains("id=\"revoke\"", "id=\"act-end\"");
    }

    @Test
    void a_second_leading_post_is_held_beside_the_own_until_it_is_ended() {
        for (String one : List.of("VC3291", "VC3292", "VC3293")) join(one, START);
        created(HR, "/staff/VC3291/posts", from("post", "ct-cv", START));
        created(HR, "/staff/VC3291/acting", body("post", "ct-second", "from", TODAY, "document", "QĐ 41"));

        LocalDate later = TODAY.plusMonths(6);
        assertThat(get(HR, "/staff/VC3291?on=" + later).at("/acting/0/title").asString())
                .isEqualTo("Vị trí ct-second");
        assertThat(get(HR, "/staff/VC3291?on=" + later).path("leads").asBoolean())
                .isTrue();
        refused(post(HR, "/staff/VC3292/posts", from("post", "ct-second", later)), 422, "POST_HELD", "/post");
        refused(
                post(HR, "/staff/VC3293/acting", body("post", "ct-second", "from", later, "document", "QĐ 42")),
                422,
                "ACTING_OVERLAP",
                "/from");
        assertThat(Client.page(HR, "/person?staff=VC3291", "Kiêm nhiệm", "Also holds"))
                .contains("id=\"act-end\"");

        created(HR, "/staff/VC3291/acting/end", body("post", "ct-second", "on", later, "document", "QĐ 43"));
        created(HR, "/staff/VC3292/posts", from("post", "ct-second", later));
    }

    static void join(String staff, LocalDate from) {
        created(HOME_AFFAIRS, "/staff", joining(staff, from));
    }

    private static Map<String, Object> joining(String staff, LocalDate from) {
        return body("staff", staff, "name", "Người " + staff, "agency", AGENCY, "from", from);
    }

    private static Map<String, Object> from(String what, String value, LocalDate from) {
        return body(what, value, "from", from, "document", "QĐ 12");
    }

    private static Map<String, Object> secondment(LocalDate from, LocalDate until) {
        return body(
                "agency",
                OFFICE,
                "division",
                "kinh-te",
                "superior",
                "VC3202",
                "from",
                from,
                "until",
                until,
                "document",
                "QĐ 42");
    }
}
