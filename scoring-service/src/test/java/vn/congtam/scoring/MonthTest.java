package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.scoring.Town.INSPECTOR;
import static vn.congtam.scoring.Town.criteria;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.events.submission.TaskFact.TaskAssigned;
import vn.congtam.events.submission.TaskFact.TaskHandedOver;
import vn.congtam.events.submission.TaskFact.TaskProposed;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Work;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.testing.Answer;
import vn.congtam.platform.testing.TestTokens;

/** A month from its opening to its lock, over HTTP, with the broker and the database between every two steps. */
class MonthTest {

    @Test
    void a_month_of_ms_lan_comes_to_89_42_and_says_why() {
        Town town = new Town("lan");
        List<String> facts = town.lanWorks();
        town.opened();
        eventually(() -> figure(town, "taskPoints").equals("62.42"));
        assertThat(figure(town, "total")).isEmpty();

        assertThat(town.act(town.official, town.lan, "self-score", criteria("28"))
                        .status())
                .isEqualTo(200);
        assertThat(figure(town, "total")).isEmpty();
        assertThat(waiting(town.rater, town, "toReview")).containsExactly(town.lan.value());

        assertThat(town.act(town.rater, town.lan, "review", criteria("27")).status())
                .isEqualTo(200);
        assertThat(figure(town, "total")).isEqualTo("89.42");
        assertThat(waiting(town.head, town, "toDecide")).containsExactly(town.lan.value());

        eventually(() -> texts(work(town).path("facts"), "eventId").equals(facts));
        JsonNode slip = town.read(town.official, town.lan).body();
        assertThat(slip.path("figures").path("grade").asString()).isEqualTo("GOOD");
        assertThat(slip.path("figures").path("exactTotal").asString()).isEqualTo("1073/12");
        assertThat(texts(work(town).path("recorded"), "cause")).isEqualTo(facts);
        assertThat(slip.path("explanation").toString()).contains("89.42", "Điều 14");
        assertThat(slip.path("scoreInput").path("rules").asString()).isEqualTo("nd335-2025/1");
        assertThat(slip.path("scoreInput").path("lines").toString())
                .isEqualTo("[{\"code\":\"C-20\",\"title\":\"Hồ sơ đất đai tháng 10\",\"factor\":\"1\","
                        + "\"assigned\":20,\"completed\":18,\"qualityFailures\":0,"
                        + "\"qualityFailuresExempted\":0,\"lateTimes\":2,\"lateTimesExempted\":0,\"share\":\"1\"}]");
    }

    @Test
    void shared_work_counts_on_each_owners_slip_by_his_share_until_it_is_handed_over() {
        Town town = new Town("chung").opened();
        TaskId task = new TaskId("chung-1");
        Line lan = shared(town.lan, "60");
        Line minh = shared(town.minh, "40");
        TaskId proposed = new TaskId("chung-2");
        town.service.tell("submission", proposed, new TaskProposed(proposed, town.planned(), List.of(lan)));
        town.service.tell("submission", task, new TaskAssigned(task, town.planned(), List.of(lan, minh)));
        eventually(() -> shares(town, town.lan).equals(List.of("0.6")));
        eventually(() -> shares(town, town.minh).equals(List.of("0.4")));
        Line left = lan.with(Work.assigned(0));
        Line chairs = lan.of(town.chair, Work.assigned(1));
        town.service.tell(
                "submission",
                task,
                new TaskHandedOver(
                        task,
                        town.lan,
                        town.chair,
                        town.superior,
                        "Nghỉ thai sản",
                        town.planned().stages(),
                        List.of(left, chairs)));
        eventually(() -> shares(town, town.chair).equals(List.of("0.6")));
        eventually(() -> shares(town, town.lan).isEmpty());
        assertThat(shares(town, town.minh)).containsExactly("0.4");
        assertThat(town.read(INSPECTOR, town.lan).body().path("works")).hasSize(1);
    }

    private static Line shared(StaffCode owner, String share) {
        Line line = Town.line(owner, "Giải phóng mặt bằng", Work.assigned(1));
        return new Line(
                owner,
                line.month(),
                line.span(),
                line.catalogue(),
                line.product(),
                line.title(),
                new BigDecimal(share),
                line.work());
    }

    private static List<String> shares(Town town, StaffCode staff) {
        return texts(town.read(INSPECTOR, staff).body().path("scoreInput").path("lines"), "share");
    }

    @Test
    void a_month_is_locked_when_everybody_is_settled_and_not_before() {
        Town town = new Town("dong");
        town.lanWorks();
        town.opened();
        eventually(() -> figure(town, "taskPoints").equals("62.42"));
        String lock = "/api/v1/periods/" + town.agency.value() + "/" + Town.MONTH + "/lock";
        Answer early = town.service.submit(town.head, lock, "{}");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.body().path("code").asString()).isEqualTo("NOT_ALL_SETTLED");
        assertThat(early.body().path("en").asString()).contains("DONG-1, DONG-3, DONG-7");

        town.act(town.official, town.lan, "self-score", criteria("27"));
        town.act(town.rater, town.lan, "review", criteria("27"));
        assertThat(town.act(town.head, town.lan, "decision", "{}").status()).isEqualTo(200);
        town.settled(town.minh, town.rater, town.head, town.head);
        town.settled(town.chair, town.head, town.leader, town.leader);
        eventually(() -> town.service.submit(town.head, lock, "{}").status() == 200);
        eventually(() -> town.state(town.lan).equals("LOCKED"));
        eventually(() -> checklist(town).path("counts").path("LOCKED").asInt() == 3);

        Answer late = town.act(town.rater, town.lan, "review", criteria("20"));
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body().path("code").asString()).isEqualTo("SLIP_LOCKED");
        workComesLate(town);
        eventually(() -> !town.read(INSPECTOR, town.lan)
                .body()
                .path("works")
                .path(1)
                .path("late")
                .isMissingNode());
        assertThat(figure(town, "total")).isEqualTo("89.42");
    }

    @Test
    void a_long_history_is_shortened_and_loses_nothing() {
        Town town = new Town("dai");
        for (int i = 0; i < 120; i++) {
            town.joins(new StaffCode("dai-" + (100 + i)), "Người thứ " + i, false, town.minh);
        }
        town.lanWorks();
        for (int i = 0; i < 120; i++) {
            TaskId task = new TaskId("dai-task-" + i);
            Line line = Town.line(town.lan, "Việc thứ " + i, Work.assigned(2).completed(1));
            town.service.tell("submission", task, new TaskAccepted(task, 1, null, List.of(line)));
        }
        StaffCode[] all = IntStream.range(100, 220)
                .mapToObj(i -> new StaffCode("dai-" + i))
                .toArray(StaffCode[]::new);
        eventually(() -> town.knows(all));
        town.opened();
        eventually(() -> town.read(INSPECTOR, town.lan).body().path("works").size() == 121);
        eventually(() -> {
            JsonNode slip = town.read(INSPECTOR, town.lan).body();
            return slip.path("works").valueStream().allMatch(work -> work.has("line")) && slip.has("figures");
        });
        eventually(() -> town.snapshots() >= 2);
        town.act(town.official, town.lan, "self-score", criteria("27"));
        assertThat(town.act(town.rater, town.lan, "review", criteria("27")).status())
                .isEqualTo(200);
        // 18 of 20 and 120 of 240: (138 + 138 + 137.5) / 260 / 3 x 70 = 37.11
        eventually(() -> figure(town, "taskPoints").equals("37.11"));
        Answer early = town.service.submit(
                town.head, "/api/v1/periods/" + town.agency.value() + "/" + Town.MONTH + "/lock", "{}");
        assertThat(early.body().path("en").asString())
                .contains("DAI-1, DAI-100, DAI-101")
                .contains("DAI-219");
    }

    @Test
    void a_period_opens_once_with_everybody_in_it() {
        Town town = new Town("mo").opened();
        Answer again = town.open();
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.body().path("code").asString()).isEqualTo("PERIOD_ALREADY_OPEN");
        eventually(() -> checklist(town).path("people").size() == 3);
        assertThat(checklist(town).path("counts").path("NO_RECORD").asInt()).isEqualTo(3);
        assertThat(checklist(town).path("due").asString()).isEqualTo("2026-10-25");
        assertThat(texts(checklist(town).path("people"), "rater")).containsExactly("MO-0", "MO-1", "MO-3");
        town.joins(new StaffCode("mo-8"), "Phạm Văn Sau", false, town.minh);
        String members = "/api/v1/periods/" + town.agency.value() + "/" + Town.MONTH + "/members";
        eventually(() ->
                town.service.submit(town.hr, members, "{\"staff\":\"mo-8\"}").status() == 201);
        eventually(() -> checklist(town).path("people").size() == 4);
    }

    @Test
    void what_cannot_be_opened_is_told_where_it_is_wrong() {
        Town town = new Town("sai").opened();
        refused(town, town.head, "{\"agency\":\"xa-sai\",\"span\":\"2026-13\"}", 422, "SPAN_MALFORMED", "/span");
        refused(town, town.head, "{\"agency\":\"xa-sai\"}", 422, "NOT_VALID", "/span");
        refused(town, town.head, "{\"agency\":\"xa-sai\",\"span\":\"2099-12\"}", 422, "SPAN_TOO_FAR", "/span");
        for (String due : List.of("2026-10-31", "2027-12-01")) {
            String body = "{\"agency\":\"xa-sai\",\"span\":\"2026-11\",\"due\":\"%s\"}".formatted(due);
            refused(town, town.head, body, 422, "DUE_FAR_FROM_SPAN", "/due");
        }
        refused(
                town,
                town.head,
                "{\"agency\":\"xa-sai\",\"span\":\"2026-11\",\"due\":\"2026-11-26\"}",
                422,
                "DUE_AFTER_LAW",
                "/due");
        refused(town, town.official, "{\"agency\":\"xa-sai\",\"month\":\"2026-11\"}", 403, "NOT_YOUR_AGENCY", "");
        refused(town, town.head, "{\"agency\":\"xa-khac\",\"month\":\"2026-11\"}", 403, "NOT_YOUR_AGENCY", "");
        String nowhere = TestTokens.of("X1", "khong-co", Role.HEAD);
        refused(town, nowhere, "{\"agency\":\"khong-co\",\"month\":\"2026-11\"}", 422, "NO_STAFF", "/agency");
    }

    @Test
    void a_slip_is_read_by_those_it_concerns_only() {
        Town town = new Town("doc").opened();
        eventually(() ->
                town.state(town.lan).equals("OPENED") || town.state(town.lan).equals("NO_RECORD"));
        for (String reader : List.of(town.official, town.rater, town.head, town.hr, town.leader, INSPECTOR)) {
            eventually(() -> town.read(reader, town.lan).status() == 200);
        }
        eventually(() -> town.state(town.minh).equals("OPENED"));
        assertThat(town.read(town.official, town.minh).status()).isEqualTo(403);
        String stranger = TestTokens.of("X2", "xa-khac", Role.HEAD);
        assertThat(town.read(stranger, town.lan).status()).isEqualTo(403);
        assertThat(town.service
                        .get(town.official, "/api/v1/slips/" + town.lan.value() + "/2020-01")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void a_request_sent_twice_is_done_once_and_a_stale_one_not_at_all() {
        Town town = new Town("lap").opened();
        eventually(() -> town.read(town.official, town.lan).status() == 200
                && town.read(town.official, town.lan).body().has("member"));
        Answer first = town.act(town.official, town.lan, "self-score", criteria("27"), "Idempotency-Key", "k-1");
        Answer second = town.act(town.official, town.lan, "self-score", criteria("27"), "Idempotency-Key", "k-1");
        assertThat(first.status()).isEqualTo(200);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(town.read(town.official, town.lan).tag()).isEqualTo(first.tag());
        Answer stale = town.act(town.official, town.lan, "self-score", criteria("26"), "If-Match", "\"0\"");
        assertThat(stale.status()).isEqualTo(412);
        Answer fresh = town.act(
                town.official, town.lan, "self-score", criteria("26"), "If-Match", String.valueOf(first.tag()));
        assertThat(fresh.status()).isEqualTo(200);
    }

    @Test
    void a_wrong_form_is_told_field_by_field() {
        Town town = new Town("don").opened();
        eventually(() -> town.read(town.official, town.lan).status() == 200
                && town.read(town.official, town.lan).body().has("member"));
        Answer wrong = town.act(
                town.official,
                town.lan,
                "self-score",
                criteria("27").replaceFirst("\"II.2\",\"points\":\"2.5\"", "\"II.2\",\"points\":\"2.6\""));
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body().path("errors").path(0).path("pointer").asString())
                .isEqualTo("/criteria/3/points");
        assertThat(town.act(town.official, town.lan, "decision", "{}").status()).isEqualTo(403);
        assertThat(town.act(town.official, town.lan, "self-score", "{\"criteria\":[]}")
                        .status())
                .isEqualTo(422);
        assertThat(town.act(town.official, town.lan, "return", "{\"reason\":\"x\"}")
                        .status())
                .isEqualTo(403);
    }

    private static void workComesLate(Town town) {
        TaskId task = new TaskId("u-" + town.lan.value());
        Line line = Town.line(town.lan, "Công văn muộn", Work.assigned(1).completed(1));
        town.service.tell("submission", task, new TaskAccepted(task, 1, null, List.of(line)));
    }

    private static void refused(Town town, String token, String body, int status, String code, String pointer) {
        Answer answer = town.service.submit(token, "/api/v1/periods", body);
        assertThat(answer.status()).as(answer.text()).isEqualTo(status);
        assertThat(answer.body().path("code").asString()).isEqualTo(code);
        assertThat(answer.body().path("errors").path(0).path("pointer").asString(""))
                .isEqualTo(pointer);
    }

    private static JsonNode checklist(Town town) {
        return town.service
                .get(town.hr, "/api/v1/periods/" + town.agency.value() + "/" + Town.MONTH)
                .body();
    }

    private static List<String> waiting(String token, Town town, String list) {
        Answer inbox = town.service.get(token, "/api/v1/inbox?span=" + Town.MONTH);
        return texts(inbox.body().path(list), "staff");
    }

    private static String figure(Town town, String name) {
        return town.read(INSPECTOR, town.lan).body().path("figures").path(name).asString("");
    }

    private static JsonNode work(Town town) {
        return town.read(town.official, town.lan).body().path("works").path(0);
    }

    private static List<String> texts(JsonNode nodes, String field) {
        List<String> texts = new ArrayList<>();
        nodes.forEach(node -> texts.add(node.path(field).asString("")));
        return texts;
    }
}
