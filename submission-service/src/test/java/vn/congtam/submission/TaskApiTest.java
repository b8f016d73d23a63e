package vn.congtam.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.submission.Office.MONTH;
import static vn.congtam.submission.Office.TODAY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.submission.reference.Closed;
import vn.congtam.submission.reference.Reference;

/** The way of a task over HTTP, on a real broker and a real database. */
class TaskApiTest {
    private static final Office OFFICE = new Office("task");

    @Test
    void a_task_goes_its_way() {
        String task = OFFICE.submitted();
        Answer seen = OFFICE.card(OFFICE.minhToken, task);
        assertThat(seen.tag()).isEqualTo("\"1\"");
        assertThat(seen.body().path("state").asString()).isEqualTo("SUBMITTED");
        assertThat(seen.body().path("work").path("completed").asInt()).isZero();
        Answer accepted = OFFICE.act(OFFICE.minhToken, task, "acceptance", Map.of("note", "Đạt"), "If-Match", "\"1\"");
        assertThat(accepted.status()).as(accepted.text()).isEqualTo(200);
        assertThat(accepted.tag()).isEqualTo("\"2\"");
        assertThat(accepted.body().path("facts").path(0).path("type").asString())
                .isEqualTo("TaskAccepted");
        assertThat(OFFICE.card(OFFICE.lanToken, task)
                        .body()
                        .path("work")
                        .path("completed")
                        .asInt())
                .isEqualTo(2);
    }

    @Test
    void an_objective_cause_is_asked_for_and_confirmed() {
        String task = OFFICE.submitted();
        String due = TODAY.plusDays(20).toString();
        OFFICE.act(OFFICE.minhToken, task, "quality-failures", Map.of("reason", "Sai căn cứ", "due", due));
        Map<String, String> claim = Map.of("shortfall", "QUALITY", "cause", "Văn bản hướng dẫn thay đổi");
        Answer asked = OFFICE.act(OFFICE.lanToken, task, "exemption-requests", claim);
        assertThat(asked.status()).isEqualTo(201);
        assertThat(asked.location()).isNull();
        assertThat(OFFICE.service.get(OFFICE.chairToken, "/api/v1/exemptions").text())
                .contains(task);
        Map<String, String> grant = Map.of("shortfall", "QUALITY", "document", "BB 05");
        refused(OFFICE.act(OFFICE.lanToken, task, "exemptions", grant), 403, "SELF_EXEMPTION", "");
        assertThat(OFFICE.act(OFFICE.chairToken, task, "exemptions", grant).status())
                .isEqualTo(200);
        assertThat(OFFICE.card(OFFICE.lanToken, task)
                        .body()
                        .path("work")
                        .path("qualityFailuresExempted")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void a_delivery_of_several_units_that_failed_is_told_with_them() {
        String task = OFFICE.submitted();
        String due = TODAY.plusDays(20).toString();
        Answer failed =
                OFFICE.act(OFFICE.minhToken, task, "quality-failures", Map.of("reason", "Sai căn cứ", "due", due));
        assertThat(failed.status()).as(failed.text()).isEqualTo(200);
        JsonNode work = OFFICE.card(OFFICE.lanToken, task).body().path("work");
        assertThat(work.path("qualityFailures").asInt()).isEqualTo(1);
        assertThat(work.path("failedUnits").toString()).isEqualTo("[2]");
        assertThat(OFFICE.page(OFFICE.lanToken, "/work/" + task))
                .contains("1 lần (2 sản phẩm), trong đó 0 lần được miễn trừ");
        assertThat(OFFICE.page(OFFICE.lanToken, "/work/" + task + "?lang=en"))
                .contains("once (2 units), of which 0 exempted")
                .doesNotContain("??");
    }

    @ParameterizedTest
    @CsvSource({
        "quantity,0,422,NOT_VALID",
        "quantity,1.5,400,MALFORMED",
        "quantity,-1,422,NOT_VALID",
        "title,'',422,NOT_VALID",
        "title,'\u200b \u2800',422,NOT_VALID",
        "month,2026-13,422,NOT_VALID",
        "month,2020-01,422,MONTH_PAST",
        "due,2020-01-01,422,DUE_BEFORE_ASSIGNMENT",
        "catalogue,nowhere,422,CATALOGUE_NOT_IN_FORCE",
        "product,C-99,422,PRODUCT_NOT_IN_FORCE",
        "owner,nobody,422,OWNER_UNKNOWN",
        "owner,,422,OWNER_NEEDED",
        "planned,false,422,UNPLANNED_NEEDS_REASON",
        "surprise,1,400,MALFORMED"
    })
    void what_is_wrong_is_pointed_at(String field, String value, int status, String code) {
        Map<String, Object> body = OFFICE.work();
        body.put(field, field.equals("quantity") ? (Object) Double.valueOf(value) : value);
        if (field.equals("quantity") && !value.contains(".")) {
            body.put(field, Integer.valueOf(value));
        }
        String pointer = code.equals("UNPLANNED_NEEDS_REASON") ? "/reason" : "/" + field;
        refused(OFFICE.assign(OFFICE.minhToken, body), status, code, pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "acceptance,2026",
        "returns,2026-13",
        "supplement-requests,x",
        "quality-failures,2026-Q4",
        "submissions,2026",
        "exemption-requests,2026-1",
        "exemptions,26-01",
        "exemption-refusals,10/2026"
    })
    void a_month_that_is_none_is_pointed_at_whatever_is_done(String what, String month) {
        Map<String, Object> body = new HashMap<>(Map.of("month", month));
        switch (what) {
            case "submissions" -> body.put("quantity", 1);
            case "exemption-requests" -> body.putAll(Map.of("shortfall", "LATE", "cause", "Mưa lũ"));
            case "exemptions" -> body.putAll(Map.of("shortfall", "LATE", "document", "BB 1"));
            case "exemption-refusals" -> body.putAll(Map.of("shortfall", "LATE", "reason", "Không có căn cứ"));
            case "acceptance" -> {}
            default -> body.putAll(Map.of("reason", "Làm lại", "due", TODAY.toString()));
        }
        boolean owner = what.equals("submissions") || what.equals("exemption-requests");
        String token = owner ? OFFICE.lanToken : OFFICE.minhToken;
        refused(OFFICE.act(token, OFFICE.submitted(), what, body), 422, "NOT_VALID", "/month");
    }

    @Test
    void work_is_given_only_to_those_below() {
        refused(OFFICE.assign(OFFICE.lanToken, OFFICE.work()), 403, "ONLY_SUPERIORS_ASSIGN", "");
        Map<String, Object> upwards = OFFICE.work();
        upwards.put("owner", OFFICE.chair.value());
        refused(OFFICE.assign(OFFICE.minhToken, upwards), 403, "NOT_YOUR_STAFF", "/owner");
        assertThat(OFFICE.assign(OFFICE.chairToken, OFFICE.work()).status()).isEqualTo(201);
        Map<String, Object> assessedBelow = OFFICE.work();
        assessedBelow.put("assessor", OFFICE.lan.value());
        refused(OFFICE.assign(OFFICE.chairToken, assessedBelow), 422, "ASSESSOR_NOT_SUPERIOR", "/assessor");
    }

    @Test
    void a_catalogue_not_yet_or_no_more_in_force_gives_no_work() {
        CatalogueId next = new CatalogueId("task-next");
        OFFICE.drawnUp(next);
        OFFICE.inForce(next, TODAY.plusMonths(2));
        eventually(() -> OFFICE.service.part(Reference.class).isInForce(next, OFFICE.agency, TODAY, true));
        Map<String, Object> early = OFFICE.work();
        early.put("catalogue", next.value());
        refused(OFFICE.assign(OFFICE.minhToken, early), 422, "CATALOGUE_NOT_IN_FORCE", "/catalogue");
    }

    @Test
    void nothing_is_assigned_to_or_reviewed_in_a_locked_month() {
        Office closed = new Office("closed");
        String task = closed.submitted();
        closed.lock(MONTH);
        eventually(() -> closed.assign(closed.minhToken, closed.work()).status() == 409);
        refused(closed.assign(closed.minhToken, closed.work()), 409, "PERIOD_LOCKED", "/month");
        refused(closed.act(closed.minhToken, task, "acceptance", Map.of()), 409, "PERIOD_LOCKED", "");
    }

    @Test
    void a_day_gone_by_is_what_is_told_also_where_its_month_is_locked() {
        Office closed = new Office("gone-by");
        LocalDate gone = TODAY.minusMonths(1);
        String month = YearMonth.from(gone).toString();
        closed.lock(month);
        eventually(() -> closed.service.part(Closed.class).isLocked(closed.lan, month));
        Map<String, Object> late = closed.work();
        late.put("due", gone.toString());
        refused(closed.assign(closed.minhToken, late), 422, "DUE_BEFORE_ASSIGNMENT", "/due");
    }

    @Test
    void what_is_reopened_for_one_stays_locked_for_the_others() {
        Office closed = new Office("reopened");
        String task = closed.submitted();
        closed.lock(MONTH);
        eventually(() -> closed.assign(closed.minhToken, closed.work()).status() == 409);
        closed.reopen(closed.an, MONTH);
        Map<String, Object> ans = closed.work();
        ans.put("owner", closed.an.value());
        eventually(() -> closed.assign(closed.minhToken, ans).status() == 201);
        refused(closed.assign(closed.minhToken, closed.work()), 409, "PERIOD_LOCKED", "/month");
        refused(closed.act(closed.minhToken, task, "acceptance", Map.of()), 409, "PERIOD_LOCKED", "");
        closed.reopen(closed.lan, MONTH);
        eventually(
                () -> closed.act(closed.minhToken, task, "acceptance", Map.of()).status() == 200);
    }

    @Test
    void a_request_repeated_gives_the_first_answer_and_one_fact() {
        String key = UUID.randomUUID().toString();
        Answer first = OFFICE.assign(OFFICE.minhToken, OFFICE.work(), "Idempotency-Key", key);
        Answer again = OFFICE.assign(OFFICE.minhToken, OFFICE.work(), "Idempotency-Key", key);
        assertThat(first.status()).isEqualTo(201);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void what_is_new_tells_where_it_is_read() {
        Answer task = OFFICE.assign(OFFICE.minhToken, OFFICE.work());
        assertThat(task.location()).isEqualTo("tasks/" + task.body().path("id").asString());
    }

    @Test
    void of_many_reviews_at_once_one_wins() {
        String task = OFFICE.submitted();
        List<Answer> answers = IntStream.range(0, 32)
                .parallel()
                .mapToObj(i -> OFFICE.act(OFFICE.minhToken, task, "acceptance", Map.of(), "If-Match", "\"1\""))
                .toList();
        assertThat(answers).filteredOn(answer -> answer.status() == 200).hasSize(1);
        assertThat(answers).filteredOn(answer -> answer.status() != 200).allSatisfy(answer -> {
            assertThat(answer.status()).as(answer.text()).isIn(409, 412);
            assertThat(answer.body().path("currentVersion").asLong()).isEqualTo(2);
        });
    }

    @Test
    void a_review_of_what_is_already_reviewed_tells_the_current_version() {
        String task = OFFICE.submitted();
        OFFICE.act(OFFICE.minhToken, task, "acceptance", Map.of());
        Answer late = OFFICE.act(OFFICE.minhToken, task, "acceptance", Map.of());
        refused(late, 409, "NOT_SUBMITTED", "");
        assertThat(late.body().path("currentVersion").asLong()).isEqualTo(2);
        refusedStale(OFFICE.act(OFFICE.minhToken, task, "acceptance", Map.of(), "If-Match", "\"0\""));
    }

    @Test
    void many_are_accepted_each_for_itself() {
        String good = OFFICE.submitted();
        String early = OFFICE.assigned();
        String body = "{\"tasks\":[\"" + good + "\",\"" + early + "\",\"nowhere\"]}";
        String key = UUID.randomUUID().toString();
        Answer first = OFFICE.service.post(OFFICE.minhToken, "/api/v1/acceptances", body, "Idempotency-Key", key);
        assertThat(first.status()).as(first.text()).isEqualTo(200);
        assertThat(first.body().path(0).path("accepted").asBoolean()).isTrue();
        assertThat(first.body().path(1).path("code").asString()).isEqualTo("NOT_SUBMITTED");
        JsonNode unknown = first.body().path(2);
        assertThat(unknown.path("code").asString()).isEqualTo("NO_SUCH_RECORD");
        assertThat(unknown.path("vi").asString()).isEqualTo("Không có hồ sơ nào mang mã nowhere.");
        assertThat(unknown.path("en").asString()).isEqualTo("There is no record with the code nowhere.");
        Answer again = OFFICE.service.post(OFFICE.minhToken, "/api/v1/acceptances", body, "Idempotency-Key", key);
        assertThat(again.body().path(0)).isEqualTo(first.body().path(0));
    }

    @Test
    void a_hundred_are_accepted_in_one_action_with_a_result_for_each() {
        List<String> tasks =
                IntStream.range(0, 100).mapToObj(_ -> OFFICE.submitted()).toList();
        String body = tasks.stream().collect(Collectors.joining("\",\"", "{\"tasks\":[\"", "\"]}"));
        JsonNode outcomes = OFFICE.service
                .post(OFFICE.minhToken, "/api/v1/acceptances", body)
                .body();
        assertThat(outcomes.valueStream().map(one -> one.path("task").asString()))
                .containsExactlyElementsOf(tasks);
        assertThat(outcomes.valueStream()).allMatch(one -> one.path("accepted").asBoolean());
    }

    @Test
    void everybody_sees_what_he_may() {
        String task = OFFICE.submitted();
        String hr = OFFICE.token(new StaffCode("task-9"), Role.OFFICIAL, Role.HR);
        String peer = OFFICE.token(new StaffCode("task-8"), Role.OFFICIAL);
        Stream.of(OFFICE.lanToken, OFFICE.minhToken, OFFICE.chairToken, hr)
                .forEach(token -> assertThat(OFFICE.card(token, task).status()).isEqualTo(200));
        refused(OFFICE.card(peer, task), 403, "NOT_YOURS_TO_SEE", "");
        refused(OFFICE.card(peer, "nowhere"), 404, "NO_SUCH_RECORD", "");
        Answer accepted = OFFICE.act(OFFICE.minhToken, "nowhere", "acceptance", Map.of());
        assertThat(accepted.body()).isEqualTo(OFFICE.card(peer, "nowhere").body());
        String work = "/api/v1/tasks?owner=" + OFFICE.lan.value() + "&month=" + MONTH;
        assertThat(OFFICE.service.get(hr, work).text()).contains(task);
        refused(OFFICE.service.get(peer, work), 403, "NOT_YOURS_TO_SEE", "");
        assertThat(OFFICE.service
                        .get(OFFICE.lanToken, "/api/v1/worklist?month=" + MONTH)
                        .text())
                .contains(task);
        assertThat(OFFICE.service.get(OFFICE.minhToken, "/api/v1/reviews").text())
                .contains(task);
        assertThat(OFFICE.service
                        .get(OFFICE.minhToken, "/api/v1/reviews?month=2020-01")
                        .body())
                .isEmpty();
    }

    @Test
    void work_without_evidence_of_ones_own_is_refused() {
        String task = OFFICE.assigned();
        String strange = OFFICE.file(OFFICE.minhToken, "của Minh.txt");
        refused(
                OFFICE.act(OFFICE.lanToken, task, "submissions", Map.of("quantity", 1)),
                422,
                "EVIDENCE_MISSING",
                "/evidence");
        refused(
                OFFICE.act(OFFICE.lanToken, task, "submissions", Map.of("quantity", 1, "evidence", List.of(strange))),
                422,
                "EVIDENCE_UNKNOWN",
                "/evidence/0");
    }

    static void refused(Answer answer, int status, String code, String pointer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.body().path("code").asString()).isEqualTo(code);
        assertThat(answer.body().path("errors").path(0).path("pointer").asString())
                .isEqualTo(pointer);
        assertThat(answer.body().path("vi").asString()).isNotBlank().doesNotStartWith("refusal.");
        assertThat(answer.body().path("en").asString()).isNotBlank().doesNotStartWith("refusal.");
    }

    private static void refusedStale(Answer answer) {
        assertThat(answer.status()).as(answer.text()).isEqualTo(412);
        assertThat(answer.body().path("code").asString()).isEqualTo("STALE_VERSION");
    }
}
