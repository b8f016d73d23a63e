package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.scoring.Town.INSPECTOR;
import static vn.congtam.scoring.Town.criteria;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Work;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.web.Act;

/** A quarter, a year and days outside the calendar, made from three months of Ms Lan: 83, 75 and 88 points. */
class SpansStoryTest {
    private static final String GUIDED = ",\"reason\":\"Đơn vị đặc thù\",\"document\":\"CV 88\"";
    private static final Town TOWN = new Town("ky", LocalDate.of(2026, 7, 1));
    private static final String DAYS = "2026-08-01--2026-09-30";
    private static final String CALLED =
            ",\"due\":\"2026-10-31\",\"reason\":\"Xem xét bổ nhiệm\",\"document\":\"KH 21\"";

    @BeforeAll
    static void three_months_are_locked() {
        eventually(() -> TOWN.knows(TOWN.chair, TOWN.minh, TOWN.lan));
        month("2026-07", 8, "27");
        month("2026-08", 7, "26");
        month("2026-09", 9, "25");
    }

    @Test
    void a_quarter_adds_up_the_work_of_its_months_and_a_year_follows_one_that_is_opened_again() {
        open("2026-Q3", "");
        // 24 of 30: 0.8 x 70, and the mean of 27, 26 and 25
        eventually(() -> total("2026-Q3").equals("82"));
        Answer again = post(TOWN.official, TOWN.lan, "2026-Q3", "self-score", criteria("27"));
        assertThat(again.body().path("code").asString()).isEqualTo("NOT_COUNTED");
        eventually(() -> waiting("2026-Q3").contains(TOWN.lan.value()));
        locks("2026-Q3", List.of(TOWN.minh, TOWN.chair));
        month("2026-10", 8, "26");
        month("2026-11", 8, "26");
        open("2026", ",\"due\":\"2026-09-30\"");
        // An early day leaves no month out: the mean of 83, 75, 88, 82 and 82
        eventually(() -> total("2026").equals("82"));
        Town town = TOWN;
        assertThat(post(
                                town.head,
                                town.lan,
                                "2026-07",
                                "reopening-requests",
                                "{\"reason\":\"Sót\",\"document\":\"TTr 7\"}")
                        .status())
                .isEqualTo(200);
        assertThat(post(town.leader, town.lan, "2026-07", "reopening", "{}").status())
                .isEqualTo(200);
        worked("2026-07", 10, 3);
        // (1 + 1 + 0.925) / 3 x 70 = 68.25, and 27: Excellent, but of nobody else who is Good there are no 20 %
        eventually(() -> total("2026-07").equals("95.25"));
        eventually(() -> weighed("2026-07").equals("95.25"));
        eventually(() -> post(town.head, town.lan, "2026-07", "decision", "{}")
                .body()
                .path("code")
                .asString("")
                .equals("CAP_EXCEEDED"));
        assertThat(post(
                                town.head,
                                town.lan,
                                "2026-07",
                                "decision",
                                "{\"grade\":\"GOOD\",\"reason\":\"x\",\"document\":\"QĐ 9\"}")
                        .status())
                .isEqualTo(200);
        eventually(() -> state("2026-07").equals("LOCKED"));
        eventually(() -> total("2026").equals("84.45"));
        Answer better = post(
                town.head,
                town.lan,
                "2026-07",
                "replacement",
                "{\"grade\":\"EXCELLENT\",\"reason\":\"x\",\"document\":\"QĐ 10\"}");
        assertThat(better.status()).as(better.text()).isEqualTo(409);
        assertThat(better.body().path("code").asString()).isEqualTo("CAP_EXCEEDED");
        assertThat(better.body().path("errors").path(0).path("pointer").asString())
                .isEqualTo("/grade");
        Answer worse = post(
                town.head,
                town.lan,
                "2026-07",
                "replacement",
                "{\"grade\":\"COMPLETED\",\"reason\":\"x\",\"document\":\"QĐ 11\"}");
        assertThat(worse.status()).as(worse.text()).isEqualTo(200);
        locks("2026", List.of(town.minh, town.chair));
        assertThat(total("2026-Q3")).isEqualTo("82");
    }

    @Test
    void days_outside_the_calendar_are_rated_for_an_occasion_and_mix_with_nothing() {
        refused(DAYS, "", "OCCASION_NEEDED", "/reason");
        refused("2026-08-05--2026-09-30", CALLED, "SPAN_NOT_WHOLE", "/span");
        refused("2026-11", ",\"reason\":\"x\"", "NO_OCCASION", "/reason");
        refused(DAYS, CALLED + ",\"members\":[\"ai-do\"]", "STAFF_NOT_SERVING", "/members/0");
        open(DAYS, CALLED + ",\"members\":[\"ky-7\"]");
        // 16 of 20: 0.8 x 70, and the mean of 26 and 25
        eventually(() -> total(DAYS).equals("81.5"));
        assertThat(read(DAYS).path("explanation").toString())
                .contains("2026-08", "2026-09")
                .doesNotContain("2026-07");
        locks(DAYS, List.of());
        assertThat(people(DAYS)).hasSize(1);
        assertThat(TOWN.service
                        .get(INSPECTOR, "/api/v1/slips/" + TOWN.minh.value() + "/" + DAYS)
                        .status())
                .isEqualTo(404);
    }

    /** This month and the next one. */
    @Test
    void days_that_are_neither_over_nor_to_be_reported_are_not_locked() {
        LocalDate first = LocalDate.now(Act.VIETNAM).withDayOfMonth(1);
        LocalDate last = first.plusMonths(2).minusDays(1);
        String days = first + "--" + last;
        String due = ",\"due\":\"" + last.plusDays(10) + "\"";
        open(days, ",\"reason\":\"Xem xét bổ nhiệm\",\"document\":\"KH 22\",\"members\":[\"ky-7\"]" + due);
        Answer early = TOWN.service.submit(TOWN.head, "/api/v1/periods/xa-ky/" + days + "/lock", "{}");
        assertThat(early.status()).as(early.text()).isEqualTo(422);
        assertThat(early.body().path("code").asString()).isEqualTo("SPAN_NOT_OVER");
        assertThat(early.body().path("errors").path(0).path("pointer").asString())
                .isEqualTo("/span");
        assertThat(early.body().path("vi").asString()).contains("chỉ được khóa từ ngày");
        assertThat(early.body().path("en").asString()).contains("may be locked from");
    }

    @Test
    void a_year_ends_later_only_as_the_superior_guides() {
        refused("2027", ",\"due\":\"2028-01-10\"", "GUIDANCE_NEEDED", "/document");
        refused("2027", ",\"due\":\"2028-01-16\"" + GUIDED, "DUE_AFTER_LAW", "/due");
        refused("2027", ",\"due\":\"2027-12-10\"" + GUIDED, "NO_OCCASION", "/reason");
        refused("2027", ",\"due\":\"2028-01-10\"" + GUIDED, "SPAN_NOT_BEGUN", "/span");
    }

    @Test
    void nothing_is_rated_from_before_the_first_day_of_the_law() {
        refused("2025-12", "", "RULES_UNKNOWN", "/span");
    }

    private static void month(String month, int completed, String points) {
        open(month, "");
        worked(month, completed, 0);
        eventually(() -> read(month).path("figures").has("taskPoints"));
        post(TOWN.official, TOWN.lan, month, "self-score", criteria(points));
        post(TOWN.rater, TOWN.lan, month, "review", criteria(points));
        locks(month, List.of(TOWN.minh, TOWN.chair));
    }

    private static void worked(String month, int completed, int late) {
        TaskId task = new TaskId("ky-" + month);
        Work work = new Work(10, completed, 0, 0, late, 0);
        Line line = Town.line(TOWN.lan, "Hồ sơ", work);
        Line counted = new Line(
                line.owner(), month, month, line.catalogue(), line.product(), line.title(), line.share(), work);
        TOWN.service.tell("submission", task, new TaskAccepted(task, completed, null, List.of(counted)));
    }

    /** Ms Lan's grade is decided as computed; the others are left unrated. */
    private static void locks(String span, List<StaffCode> others) {
        assertThat(post(TOWN.head, TOWN.lan, span, "decision", "{}").status()).isEqualTo(200);
        String leave = "{\"reason\":\"LEAVE\",\"document\":\"QĐ 3\"}";
        others.forEach(staff ->
                eventually(() -> post(staff.equals(TOWN.chair) ? TOWN.leader : TOWN.head, staff, span, "unrated", leave)
                                .status()
                        == 200));
        eventually(() -> TOWN.service
                        .submit(TOWN.head, "/api/v1/periods/xa-ky/" + span + "/lock", "{}")
                        .status()
                == 200);
        eventually(() -> state(span).equals("LOCKED"));
    }

    private static void open(String span, String more) {
        Answer answer = TOWN.service.submit(TOWN.head, "/api/v1/periods", opening(span, more));
        assertThat(answer.status()).as(answer.text()).isEqualTo(201);
    }

    private static void refused(String span, String more, String code, String pointer) {
        Answer answer = TOWN.service.submit(TOWN.head, "/api/v1/periods", opening(span, more));
        assertThat(answer.body().path("code").asString()).as(answer.text()).isEqualTo(code);
        assertThat(answer.body().path("errors").path(0).path("pointer").asString())
                .isEqualTo(pointer);
    }

    private static String opening(String span, String more) {
        return "{\"agency\":\"xa-ky\",\"span\":\"%s\"%s}".formatted(span, more);
    }

    private static Answer post(String token, StaffCode staff, String span, String what, String body) {
        return TOWN.service.submit(token, "/api/v1/slips/" + staff.value() + "/" + span + "/" + what, body);
    }

    private static JsonNode read(String span) {
        return TOWN.service
                .get(INSPECTOR, "/api/v1/slips/" + TOWN.lan.value() + "/" + span)
                .body();
    }

    private static String state(String span) {
        return read(span).path("state").asString("");
    }

    private static String total(String span) {
        return read(span).path("figures").path("total").asString("");
    }

    /** The total by which grades are weighed against each other; that of the slip is read from another model. */
    private static String weighed(String span) {
        return people(span)
                .valueStream()
                .filter(one -> one.path("staff").asString("").equals(TOWN.lan.value()))
                .map(one -> one.path("total").asString(""))
                .findFirst()
                .orElse("");
    }

    private static JsonNode people(String span) {
        return TOWN.service.get(TOWN.hr, "/api/v1/periods/xa-ky/" + span).body().path("people");
    }

    private static List<String> waiting(String span) {
        JsonNode inbox =
                TOWN.service.get(TOWN.head, "/api/v1/inbox?span=" + span).body();
        return inbox.path("toDecide")
                .valueStream()
                .map(one -> one.path("staff").asString())
                .toList();
    }
}
