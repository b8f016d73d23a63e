package vn.congtam.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.indicator.Client.body;
import static vn.congtam.indicator.Client.created;
import static vn.congtam.indicator.Client.get;
import static vn.congtam.indicator.Client.post;
import static vn.congtam.indicator.Client.read;
import static vn.congtam.indicator.Client.refused;
import static vn.congtam.indicator.Establishing.HOME_AFFAIRS;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.TestTokens;
import vn.congtam.platform.web.Act;

/** Whose records somebody keeps: never of those who judge him, and of those only who are of his agency on the day. */
class KeepersApiTest {
    private static final String AGENCY = "xa-vinh-loc";
    private static final String OFFICE = "so-cong-thuong";
    private static final String HR = TestTokens.of("VC8900", AGENCY, Role.OFFICIAL, Role.HR);
    private static final String OTHER_HR = TestTokens.of("VC8901", OFFICE, Role.OFFICIAL, Role.HR);
    private static final LocalDate TODAY = LocalDate.now(Act.VIETNAM);
    private static final String SINCE = "2026-01-02";

    @BeforeAll
    static void the_agencies_stand() {
        for (String agency : List.of(AGENCY, OFFICE)) {
            Establishing.agency(agency);
            Establishing.post(agency, agency + "-cv", false, "x");
        }
    }

    @Test
    void nobody_keeps_the_records_of_those_who_judge_him() {
        chain("VC8001", "VC8002", "VC8003");
        joins("VC8004", AGENCY);
        created(HR, "/staff/VC8001/posts", decided("post", AGENCY + "-cv", "2026-02-01"));
        String keeper = TestTokens.of("VC8003", AGENCY, Role.OFFICIAL, Role.HR);
        for (String judge : List.of("VC8001", "VC8002")) {
            judging(post(keeper, "/staff/" + judge + "/superiors", decided("superior", "VC8004", "2026-03-01")));
            judging(post(keeper, "/staff/" + judge + "/posts", decided("post", AGENCY + "-cv", "2026-03-01")));
            judging(post(keeper, "/staff/" + judge + "/kinds", decided("kind", "PUBLIC_EMPLOYEE", "2026-03-01")));
            judging(post(keeper, "/staff/" + judge + "/leaving", leaving(TODAY)));
        }
        judging(post(
                keeper,
                "/staff/VC8001/posts/corrections",
                body("wrong", "2026-02-01", "from", "2026-02-02", "document", "QĐ 2")));
        created(keeper, "/staff/VC8004/superiors", decided("superior", "VC8001", "2026-03-01"));
        created(HR, "/staff/VC8002/leaving", leaving(TODAY));
    }

    /** Who was entered has moved: the next one up, as it was there, judges in fact. */
    @Test
    void nobody_keeps_the_records_of_who_judges_him_because_another_is_gone() {
        chain("VC8070", "VC8071", "VC8072");
        joins("VC8073", OFFICE);
        created(HOME_AFFAIRS, "/staff/VC8071/posts", decided("post", OFFICE + "-cv", TODAY.toString()));
        created(OTHER_HR, "/staff/VC8071/superiors", decided("superior", "VC8073", TODAY.toString()));
        assertThat(get(HR, "/staff/VC8072").path("superior").asString()).isEqualTo("VC8070");
        String keeper = TestTokens.of("VC8072", AGENCY, Role.OFFICIAL, Role.HR);
        judging(post(keeper, "/staff/VC8070/leaving", leaving(TODAY)));
        created(HR, "/staff/VC8070/leaving", leaving(TODAY));
    }

    @Test
    void nobody_keeps_the_records_of_who_stands_in_for_his_judge() {
        chain("VC8080", "VC8081", "VC8082");
        joins("VC8083", AGENCY);
        created(
                HOME_AFFAIRS,
                "/staff/VC8081/delegations",
                body("delegate", "VC8083", "from", TODAY, "until", TODAY.plusDays(9), "document", "UQ 1"));
        String keeper = TestTokens.of("VC8082", AGENCY, Role.OFFICIAL, Role.HR);
        judging(post(keeper, "/staff/VC8083/leaving", leaving(TODAY)));
    }

    /** A deputy became the head, and another acts in the post that he left: that one judges nobody by it. */
    @Test
    void who_acts_in_a_post_that_a_judge_held_once_is_no_judge_for_that() {
        for (String post : List.of("-pho", "-truong")) Establishing.post(AGENCY, AGENCY + post, true, "x");
        for (String one : List.of("VC8090", "VC8091", "VC8092")) joins(one, AGENCY);
        created(HR, "/staff/VC8090/posts", decided("post", AGENCY + "-pho", SINCE));
        created(HR, "/staff/VC8090/posts", decided("post", AGENCY + "-truong", "2026-03-01"));
        created(HR, "/staff/VC8092/superiors", decided("superior", "VC8090", "2026-03-01"));
        Map<String, Object> acting =
                body("post", AGENCY + "-pho", "from", TODAY, "until", TODAY.plusDays(9), "document", "QĐ 41");
        created(HR, "/staff/VC8091/acting", acting);
        assertThat(get(HR, "/staff/VC8092").path("superior").asString()).isEqualTo("VC8090");
        String keeper = TestTokens.of("VC8092", AGENCY, Role.OFFICIAL, Role.HR);
        judging(post(keeper, "/staff/VC8090/leaving", leaving(TODAY)));
        created(keeper, "/staff/VC8091/kinds", decided("kind", "PUBLIC_EMPLOYEE", TODAY.toString()));
    }

    @Test
    void only_home_affairs_says_that_nobody_stands_above() {
        joins("VC8010", AGENCY);
        Map<String, Object> none = decided("superior", null, SINCE);
        refused(post(HR, "/staff/VC8010/superiors", none), 403, "ONLY_HOME_AFFAIRS", "");
        created(HOME_AFFAIRS, "/staff/VC8010/superiors", none);
    }

    /** Who heads the province is above all of home affairs as well. */
    @Test
    void home_affairs_records_nothing_of_its_own_judges_but_of_whom_nobody_stands_above() {
        chain("VC8020", "VC8021", "VC8022");
        String officer = TestTokens.of("VC8022", AGENCY, Role.HOMEAFFAIRS);
        judging(post(officer, "/staff/VC8021/leaving", leaving(TODAY)));
        judging(post(officer, "/staff/VC8021/secondments/end", body("on", TODAY, "document", "QĐ 9")));
        created(officer, "/staff/VC8020/leaving", leaving(TODAY));
    }

    @Test
    void who_comes_back_keeps_his_name() {
        joins("VC8030", AGENCY);
        created(HR, "/staff/VC8030/leaving", leaving(TODAY));
        Answer other = post(OTHER_HR, "/staff", person("VC8030", "Kẻ khác", OFFICE, TODAY));
        refused(other, 422, "STAFF_NAME_DIFFERS", "/name");
        assertThat(other.text()).doesNotContain("Người VC8030");
        created(OTHER_HR, "/staff", person("VC8030", "Người VC8030", OFFICE, TODAY));
    }

    @Test
    void nobody_is_taken_on_elsewhere_before_his_last_day_is_over_but_by_home_affairs() {
        joins("VC8040", AGENCY);
        created(HR, "/staff/VC8040/leaving", leaving(TODAY.plusDays(15)));
        Map<String, Object> elsewhere = person("VC8040", "Người VC8040", OFFICE, TODAY.plusDays(20));
        refused(post(OTHER_HR, "/staff", elsewhere), 403, "ONLY_HOME_AFFAIRS", "");
        created(HOME_AFFAIRS, "/staff", elsewhere);
        created(HR, "/staff/VC8040/name", body("name", "Người Bốn Mươi", "document", "QĐ 3"));
        refused(
                post(OTHER_HR, "/staff/VC8040/name", body("name", "Kẻ khác", "document", "QĐ 3")),
                403,
                "ONLY_PERSONNEL",
                "");
        created(
                OTHER_HR,
                "/staff/VC8040/posts",
                decided("post", OFFICE + "-cv", TODAY.plusDays(20).toString()));
    }

    @Test
    void a_transfer_to_come_gives_the_next_agency_no_right_before_its_day() {
        joins("VC8050", AGENCY);
        joins("VC8051", AGENCY);
        joins("VC8052", OFFICE);
        LocalDate day = TODAY.plusDays(90);
        created(HOME_AFFAIRS, "/staff/VC8050/posts", decided("post", OFFICE + "-cv", day.toString()));
        String superiors = "/staff/VC8050/superiors";
        refused(post(OTHER_HR, superiors, decided("superior", "VC8052", SINCE)), 403, "ONLY_PERSONNEL", "");
        refused(read(OTHER_HR, "/staff/VC8050"), 403, "NOT_YOUR_AGENCY", "");
        created(HR, superiors, decided("superior", "VC8051", SINCE));
        refused(post(HR, superiors, decided("superior", "VC8051", day.toString())), 403, "ONLY_PERSONNEL", "");
        created(OTHER_HR, superiors, decided("superior", "VC8052", day.toString()));
        assertThat(get(HR, "/staff/VC8050").path("superior").asString()).isEqualTo("VC8051");
    }

    @Test
    void the_day_of_a_transfer_is_corrected_by_home_affairs_only() {
        joins("VC8060", AGENCY);
        LocalDate day = TODAY.plusDays(90);
        created(HOME_AFFAIRS, "/staff/VC8060/posts", decided("post", OFFICE + "-cv", day.toString()));
        Map<String, Object> earlier = body("wrong", day, "from", TODAY, "document", "QĐ 2");
        String corrections = "/staff/VC8060/posts/corrections";
        refused(post(OTHER_HR, corrections, earlier), 403, "POST_OF_OTHER_AGENCY", "/wrong");
        refused(post(HR, corrections, earlier), 403, "ONLY_PERSONNEL", "");
        created(HOME_AFFAIRS, corrections, earlier);
    }

    private static void judging(Answer answer) {
        refused(answer, 403, "JUDGED_BY_IT", "");
    }

    /** The one above the other, the first above all. */
    private static void chain(String first, String second, String third) {
        for (String one : List.of(first, second, third)) joins(one, AGENCY);
        created(HR, "/staff/" + second + "/superiors", decided("superior", first, SINCE));
        created(HR, "/staff/" + third + "/superiors", decided("superior", second, SINCE));
    }

    private static void joins(String staff, String agency) {
        created(HOME_AFFAIRS, "/staff", person(staff, "Người " + staff, agency, LocalDate.parse(SINCE)));
    }

    private static Map<String, Object> person(String staff, String name, String agency, LocalDate from) {
        return body("staff", staff, "name", name, "agency", agency, "from", from);
    }

    private static Map<String, Object> leaving(LocalDate on) {
        return body("on", on, "reason", "RESIGNED", "document", "QĐ 44");
    }

    private static Map<String, Object> decided(String what, @Nullable String value, String from) {
        return body(what, value, "from", from, "document", "QĐ 1");
    }
}
