package vn.congtam.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.submission.Office.MONTH;
import static vn.congtam.submission.Office.TODAY;
import static vn.congtam.submission.TaskApiTest.refused;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;

/** The less common ways of a task over HTTP: proposed, shared, in several months, in parts, handed over, from outside. */
class WaysApiTest {
    private static final Office OFFICE = new Office("ways");
    private static final String NEXT = YearMonth.parse(MONTH).plusMonths(1).toString();
    private static final LocalDate NEXT_DUE =
            YearMonth.parse(MONTH).plusMonths(1).atDay(15);

    @Test
    void everything_that_was_handed_in_stays_on_the_card_with_what_was_answered() {
        String task = OFFICE.assigned();
        OFFICE.filed(task, 1, "lần một.txt");
        String due = TODAY.plusDays(20).toString();
        OFFICE.act(OFFICE.minhToken, task, "supplement-requests", Map.of("reason", "Thiếu phụ lục", "due", due));
        OFFICE.filed(task, 1, "lần hai.txt");
        OFFICE.act(OFFICE.minhToken, task, "acceptance", Map.of());
        JsonNode card = OFFICE.card(OFFICE.lanToken, task).body();
        JsonNode deliveries = card.path("deliveries");
        assertThat(deliveries).hasSize(2);
        assertThat(deliveries.path(0).path("evidence").toString()).contains("lần một.txt");
        assertThat(deliveries.path(0).path("answer").path("text").asString()).isEqualTo("Thiếu phụ lục");
        assertThat(deliveries.path(1).path("answer").path("fact").asString()).isEqualTo("TaskAccepted");
        assertThat(card.path("state").asString()).isEqualTo("PARTLY");
        assertThat(card.path("work").path("completed").asInt()).isEqualTo(1);
        assertThat(OFFICE.page(OFFICE.minhToken, "/task/" + task))
                .contains("lần một.txt", "lần hai.txt", "Thiếu phụ lục", "Đã chấp nhận một phần");
    }

    @Test
    void a_last_day_is_not_brought_forward() {
        String task = OFFICE.submitted();
        String sooner = TODAY.plusDays(19).toString();
        Answer answer = OFFICE.act(
                OFFICE.minhToken, task, "supplement-requests", Map.of("reason", "Thiếu phụ lục", "due", sooner));
        refused(answer, 422, "DUE_SHORTENED", "/due");
    }

    @Test
    void after_the_lock_nothing_is_handed_in_but_what_was_accepted_is_told_again() {
        Office closed = new Office("ways-closed");
        String task = closed.submitted();
        String open = closed.assigned();
        String file = closed.file(closed.lanToken, "muộn.txt");
        String key = UUID.randomUUID().toString();
        String body = "{\"tasks\":[\"" + task + "\"]}";
        Answer first = closed.service.post(
                closed.minhToken, "/api/v1/acceptances", body, "Idempotency-Key", key, "HX-Request", "true");
        assertThat(first.body().path(0).path("accepted").asBoolean()).isTrue();
        closed.lock(MONTH);
        Map<String, Object> late = Map.of("quantity", 1, "evidence", List.of(file));
        eventually(() -> closed.assign(closed.minhToken, closed.work()).status() == 409);
        Answer submitted = closed.act(closed.lanToken, open, "submissions", late);
        refused(submitted, 409, "PERIOD_LOCKED", "");
        assertThat(submitted.body().path("vi").asString()).contains("giao lại vào tháng đang mở");
        Answer again = closed.service.post(
                closed.minhToken, "/api/v1/acceptances", body, "Idempotency-Key", key, "HX-Request", "true");
        assertThat(again.text()).isEqualTo(first.text());
    }

    @Test
    void unplanned_work_is_proposed_and_counts_once_approved() {
        Map<String, Object> asked = OFFICE.work();
        asked.remove("owner");
        asked.put("title", "Khắc phục sạt lở");
        refused(propose(OFFICE.lanToken, asked), 422, "UNPLANNED_NEEDS_REASON", "/reason");
        asked.put("reason", "Công điện số 5");
        String task = propose(OFFICE.lanToken, asked).body().path("id").asString();
        assertThat(OFFICE.service.get(OFFICE.minhToken, "/api/v1/proposals").text())
                .contains(task);
        assertThat(OFFICE.service.get(OFFICE.anToken, "/api/v1/proposals").text())
                .doesNotContain(task);
        refused(OFFICE.act(OFFICE.lanToken, task, "submissions", Map.of("quantity", 1)), 409, "NOT_APPROVED", "");
        refused(OFFICE.act(OFFICE.lanToken, task, "approval", Map.of()), 403, "SELF_APPROVAL", "");
        refused(OFFICE.act(OFFICE.anToken, task, "approval", Map.of()), 403, "NOT_YOUR_STAFF", "");
        assertThat(OFFICE.page(OFFICE.minhToken, "/review")).contains("Khắc phục sạt lở", "Công điện số 5");
        Answer approved = OFFICE.act(OFFICE.minhToken, task, "approval", Map.of());
        assertThat(approved.status()).as(approved.text()).isEqualTo(200);
        assertThat(approved.body().path("facts").path(1).path("type").asString())
                .isEqualTo("TaskAssigned");
        JsonNode card = OFFICE.card(OFFICE.lanToken, task).body();
        assertThat(card.path("state").asString()).isEqualTo("ASSIGNED");
        assertThat(card.path("terms").path("proposer").asString()).isEqualTo(OFFICE.lan.value());
        assertThat(card.path("history")).hasSize(3);
    }

    @Test
    void a_proposal_may_be_refused() {
        Map<String, Object> asked = OFFICE.work();
        asked.put("reason", "Công điện số 6");
        asked.put("owner", OFFICE.an.value());
        refused(propose(OFFICE.lanToken, asked), 403, "NOT_YOUR_TASK", "/owner");
        String task = propose(OFFICE.anToken, asked).body().path("id").asString();
        OFFICE.act(OFFICE.minhToken, task, "proposal-refusal", Map.of("reason", "Đã có trong kế hoạch"));
        assertThat(OFFICE.card(OFFICE.anToken, task).body().path("state").asString())
                .isEqualTo("DECLINED");
        refused(OFFICE.act(OFFICE.minhToken, task, "approval", Map.of()), 409, "NOT_PROPOSED", "");
    }

    @Test
    void repeated_unplanned_work_is_a_candidate_for_the_catalogue() {
        String hr = OFFICE.token(new StaffCode("ways-9"), Role.OFFICIAL, Role.HR);
        Map<String, Object> body = OFFICE.work();
        body.put("planned", false);
        body.put("reason", "Công điện");
        body.put("title", "Kiểm đếm  thiệt hại");
        OFFICE.assign(OFFICE.minhToken, body, "HX-Request", "true");
        assertThat(OFFICE.page(hr, "/candidates")).doesNotContain("thiệt hại");
        body.put("title", "kiểm đếm thiệt hại ");
        OFFICE.assign(OFFICE.minhToken, body, "HX-Request", "true");
        JsonNode candidates =
                OFFICE.service.get(hr, "/api/v1/catalogue-candidates").body();
        assertThat(candidates).hasSize(1);
        assertThat(candidates.path(0).path("times").asInt()).isEqualTo(2);
        assertThat(candidates.path(0).path("units").asInt()).isEqualTo(4);
        assertThat(OFFICE.page(hr, "/candidates")).contains("iểm đếm").doesNotContain("??");
        refused(OFFICE.service.get(OFFICE.lanToken, "/api/v1/catalogue-candidates"), 403, "CANDIDATES_NOT_YOURS", "");
    }

    @Test
    void work_is_shared_by_shares_that_are_the_whole() {
        Map<String, Object> body = OFFICE.work();
        body.put("share", "60");
        body.put("sharedWith", List.of(Map.of("owner", OFFICE.an.value(), "share", "30")));
        refused(OFFICE.assign(OFFICE.minhToken, body), 422, "SHARES_NOT_WHOLE", "/share");
        body.put("sharedWith", List.of(Map.of("owner", OFFICE.chair.value(), "share", "40")));
        refused(OFFICE.assign(OFFICE.minhToken, body), 403, "NOT_YOUR_STAFF", "/sharedWith/0/owner");
        body.put("sharedWith", List.of(Map.of("owner", OFFICE.an.value(), "share", "40.001")));
        refused(OFFICE.assign(OFFICE.minhToken, body), 422, "NOT_VALID", "/sharedWith/0/share");
        body.put("sharedWith", List.of(Map.of("owner", OFFICE.an.value(), "share", "40")));
        String task = id(OFFICE.assign(OFFICE.minhToken, body, "HX-Request", "true"));
        List.of(OFFICE.lanToken, OFFICE.anToken)
                .forEach(token -> assertThat(OFFICE.service
                                .get(token, "/api/v1/worklist?month=" + MONTH)
                                .text())
                        .contains(task));
        assertThat(OFFICE.page(OFFICE.anToken, "/?month=" + MONTH)).contains("× 40 %");
        assertThat(OFFICE.page(OFFICE.anToken, "/work/" + task))
                .contains("60 %")
                .doesNotContain("Đã chuyển giao");
        Answer done = OFFICE.act(
                OFFICE.anToken,
                task,
                "submissions",
                Map.of("quantity", 2, "evidence", List.of(OFFICE.file(OFFICE.anToken, "chung.txt"))));
        assertThat(done.status()).as(done.text()).isEqualTo(201);
    }

    @Test
    void long_work_counts_in_several_months_each_for_itself() {
        Map<String, Object> body = OFFICE.work();
        body.put("allocation", "25");
        body.put("laterMonths", List.of(Map.of("month", NEXT, "due", NEXT_DUE.toString(), "allocation", "76")));
        refused(OFFICE.assign(OFFICE.minhToken, body), 422, "ALLOCATED_TOO_MUCH", "/allocation");
        body.put("laterMonths", List.of(Map.of("month", NEXT, "due", NEXT_DUE.toString(), "allocation", "50")));
        String task = id(OFFICE.assign(OFFICE.minhToken, body, "HX-Request", "true"));
        assertThat(OFFICE.card(OFFICE.lanToken, task).body().path("month").asString())
                .isEqualTo(MONTH);
        JsonNode later = OFFICE.service
                .get(OFFICE.lanToken, "/api/v1/tasks/" + task + "?month=" + NEXT)
                .body();
        assertThat(later.path("lines").path(0).path("share").asString()).isEqualTo("50");
        Map<String, Object> work = Map.of("quantity", 2, "evidence", List.of(OFFICE.file(OFFICE.lanToken, "dài.txt")));
        refused(OFFICE.act(OFFICE.lanToken, task, "submissions", work), 422, "MONTH_NEEDED", "/month");
        Map<String, Object> october = new java.util.TreeMap<>(work);
        october.put("month", MONTH);
        assertThat(OFFICE.act(OFFICE.lanToken, task, "submissions", october, "If-Match", "\"0\"")
                        .status())
                .isEqualTo(201);
        Answer other = OFFICE.service.get(OFFICE.lanToken, "/api/v1/tasks/" + task + "?month=" + NEXT);
        assertThat(other.tag()).isEqualTo("\"1\"");
        assertThat(other.body().path("state").asString()).isEqualTo("ASSIGNED");
        assertThat(OFFICE.act(OFFICE.minhToken, task, "acceptance", Map.of()).status())
                .isEqualTo(200);
        assertThat(OFFICE.card(OFFICE.lanToken, task).body().path("month").asString())
                .isEqualTo(NEXT);
    }

    @Test
    void what_is_left_is_handed_over_and_what_is_accepted_stays() {
        String task = OFFICE.assigned();
        OFFICE.filed(task, 1, "một nửa.txt");
        OFFICE.act(OFFICE.minhToken, task, "acceptance", Map.of());
        Map<String, String> over = Map.of("to", OFFICE.an.value(), "reason", "Đi học tập trung");
        refused(OFFICE.act(OFFICE.anToken, task, "hand-over", over), 403, "NOT_YOUR_STAFF", "/from");
        assertThat(OFFICE.page(OFFICE.minhToken, "/task/" + task)).contains("id=\"hand-over\"", "Phạm Hoài An");
        Answer done = OFFICE.act(OFFICE.minhToken, task, "hand-over", over);
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        JsonNode card = OFFICE.card(OFFICE.anToken, task).body();
        assertThat(card.path("owner").asString()).isEqualTo(OFFICE.an.value());
        assertThat(card.path("lines").toString())
                .contains("\"assigned\":1,\"completed\":1", "\"assigned\":1,\"completed\":0");
        assertThat(OFFICE.page(OFFICE.lanToken, "/work/" + task))
                .contains("Đã chuyển giao")
                .doesNotContain("data-form=\"submit\"");
        assertThat(OFFICE.page(OFFICE.anToken, "/work/" + task))
                .contains("data-form=\"submit\"", "Đi học tập trung (WAYS-3 → WAYS-4)");
    }

    @Test
    void a_unit_that_failed_stays_with_who_failed_and_is_the_others_to_do_again() {
        String task = OFFICE.assigned();
        OFFICE.filed(task, 1, "sai căn cứ.txt");
        String due = TODAY.plusDays(20).toString();
        OFFICE.act(OFFICE.minhToken, task, "quality-failures", Map.of("reason", "Sai căn cứ", "due", due));
        Map<String, String> over = Map.of("to", OFFICE.an.value(), "reason", "Đi học tập trung");
        Answer done = OFFICE.act(OFFICE.minhToken, task, "hand-over", over);
        assertThat(done.status()).as(done.text()).isEqualTo(200);
        JsonNode card = OFFICE.card(OFFICE.anToken, task).body();
        assertThat(card.path("lines").toString())
                .contains(
                        "\"assigned\":1,\"completed\":0,\"qualityFailures\":1",
                        "\"assigned\":2,\"completed\":0,\"qualityFailures\":0");
        assertThat(card.path("open").asInt()).isEqualTo(2);
    }

    @Test
    void one_person_has_work_from_one_catalogue_in_a_month() {
        Office mixed = new Office("ways-mixed");
        CatalogueId other = new CatalogueId("ways-mixed-2");
        mixed.drawnUp(other);
        mixed.inForce(other, LocalDate.of(2025, 1, 1));
        mixed.assigned();
        Map<String, Object> body = mixed.work();
        body.put("catalogue", other.value());
        eventually(() -> !mixed.assign(mixed.minhToken, body).text().contains("NOT_IN_FORCE"));
        refused(mixed.assign(mixed.minhToken, body), 422, "OTHER_CATALOGUE", "/catalogue");
        body.put("owner", mixed.an.value());
        String task = id(mixed.assign(mixed.minhToken, body, "HX-Request", "true"));
        Map<String, String> over = Map.of("to", mixed.lan.value(), "reason", "Nghỉ ốm");
        refused(mixed.act(mixed.minhToken, task, "hand-over", over), 422, "OTHER_CATALOGUE", "/to");
    }

    @Test
    void what_an_external_system_asks_for_twice_is_one_task_whatever_the_rules_say_by_now() {
        Office closed = new Office("ways-again");
        Map<String, Object> body = from(closed.work(), "e-office", "VB-123/2026");
        Answer first = closed.assign(closed.minhToken, body, "HX-Request", "true");
        assertThat(first.status()).as(first.text()).isEqualTo(201);
        closed.lock(MONTH);
        eventually(() -> closed.assign(closed.minhToken, closed.work()).status() == 409);
        Answer again = closed.assign(closed.minhToken, body);
        assertThat(again.status()).as(again.text()).isEqualTo(201);
        assertThat(id(again)).isEqualTo(id(first));
        assertThat(again.body().path("facts")).isEmpty();
        assertThat(id(closed.assign(closed.chairToken, body)))
                .as("asked by another of the agency")
                .isEqualTo(id(first));
    }

    @Test
    void one_id_of_an_external_system_is_not_two_things() {
        Map<String, Object> body = from(OFFICE.work(), "e-office", "VB-124/2026");
        String task = id(OFFICE.assign(OFFICE.minhToken, body, "HX-Request", "true"));
        Map<String, Object> others = Map.of(
                "title",
                "Tên khác",
                "quantity",
                3,
                "owner",
                OFFICE.an.value(),
                "due",
                TODAY.plusDays(19).toString(),
                "planned",
                false,
                "reason",
                "Công điện",
                "assessor",
                OFFICE.chair.value(),
                "product",
                "C-21");
        others.forEach((field, other) -> {
            Map<String, Object> changed = new java.util.TreeMap<>(body);
            changed.put(field, other);
            refused(OFFICE.assign(OFFICE.minhToken, changed), 409, "EXTERNAL_ID_TAKEN", "/source/id");
        });
        assertThat(OFFICE.card(OFFICE.lanToken, task).body().path("history")).hasSize(1);
        assertThat(id(OFFICE.assign(OFFICE.minhToken, from(OFFICE.work(), "one-stop", "VB-124/2026"))))
                .isNotEqualTo(task);
    }

    @Test
    void an_id_is_of_the_agency_that_asks_and_no_other_takes_it_first() {
        Office other = new Office("ways-other");
        String theirs =
                id(other.assign(other.minhToken, from(other.work(), "e-office", "VB-125/2026"), "HX-Request", "true"));
        String ours = id(OFFICE.assign(OFFICE.minhToken, from(OFFICE.work(), "e-office", "VB-125/2026")));
        assertThat(ours).isNotEqualTo(theirs);
    }

    @Test
    void names_of_our_own_ways_are_no_external_systems() {
        for (String own : List.of("plan", "congtam", "congtam-mau", "cong-tam.x")) {
            Map<String, Object> body = from(OFFICE.work(), own, "VB-126/2026");
            refused(OFFICE.assign(OFFICE.minhToken, body), 422, "SOURCE_RESERVED", "/source/system");
            body.remove("owner");
            body.put("reason", "Công điện số 7");
            refused(propose(OFFICE.lanToken, body), 422, "SOURCE_RESERVED", "/source/system");
        }
    }

    private static Map<String, Object> from(Map<String, Object> body, String system, String id) {
        body.put("source", Map.of("system", system, "id", id));
        return body;
    }

    @Test
    void an_objective_cause_is_confirmed_by_whoever_has_authority_over_the_owner() {
        String task = OFFICE.submitted();
        String due = TODAY.plusDays(20).toString();
        OFFICE.act(OFFICE.minhToken, task, "quality-failures", Map.of("reason", "Sai căn cứ", "due", due));
        OFFICE.act(OFFICE.lanToken, task, "exemption-requests", Map.of("shortfall", "QUALITY", "cause", "Mưa lũ"));
        Map<String, String> grant = Map.of("shortfall", "QUALITY", "document", "BB 05");
        refused(OFFICE.act(OFFICE.anToken, task, "exemptions", grant), 403, "NOT_COMPETENT", "");
        refused(OFFICE.act(OFFICE.lanToken, task, "exemptions", grant), 403, "SELF_EXEMPTION", "");
        assertThat(OFFICE.act(OFFICE.minhToken, task, "exemptions", grant).status())
                .isEqualTo(200);
        JsonNode work = OFFICE.card(OFFICE.lanToken, task).body().path("work");
        assertThat(work.path("qualityFailures").asInt()).isEqualTo(1);
        assertThat(work.path("qualityFailuresExempted").asInt()).isEqualTo(1);
    }

    private static Answer propose(String token, Map<String, ?> body) {
        return OFFICE.service.post(
                token, "/api/v1/proposals", JsonMapper.shared().writeValueAsString(body), "HX-Request", "true");
    }

    private static String id(Answer answer) {
        assertThat(answer.body().has("id")).as(answer.text()).isTrue();
        return answer.body().path("id").asString();
    }
}
