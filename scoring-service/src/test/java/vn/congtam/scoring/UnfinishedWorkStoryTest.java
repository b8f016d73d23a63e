package vn.congtam.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Shortfall;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.TaskFact.ExemptionRefused;
import vn.congtam.events.submission.TaskFact.ExemptionRequested;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.events.submission.TaskFact.TaskAssigned;
import vn.congtam.events.submission.TaskFact.TaskSubmitted;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Terms;
import vn.congtam.events.submission.Work;

/** Whoever is about to lock a period is told whose work it would count as not completed, and may lock it. */
class UnfinishedWorkStoryTest {
    private final Town town = new Town("dodang");

    @Test
    void work_that_is_not_due_yet_or_waits_to_be_assessed_is_named_with_its_owner() {
        assigned("t-dodang-1", LocalDate.now().plusDays(9));
        assigned("t-dodang-2", LocalDate.now().plusDays(9));
        TaskId waiting = assigned("t-dodang-3", LocalDate.of(2026, 10, 20));
        town.service.tell("submission", waiting, new TaskSubmitted(waiting, 1, List.of(), null, true, List.of(line())));
        assigned("t-dodang-4", LocalDate.of(2026, 10, 20));
        town.opened();
        eventually(() -> unfinished().path("inReview").asInt() == 1
                && unfinished().path("notDue").asInt() == 2);
        assertThat(unfinished().path("staff").asString()).isEqualTo(town.lan.value());
        assertThat(unfinished().path("name").asString()).isEqualTo("Nguyễn Thị Lan");
        String page = town.service
                .open(town.head, "/period?month=" + Town.MONTH + "&lang=vi")
                .text();
        assertThat(page)
                .contains(
                        "data-unfinished=\"" + town.lan.value() + "\"", "2 việc chưa đến hạn", "1 việc chờ nghiệm thu");
    }

    @Test
    void a_request_for_exemption_that_nobody_decided_is_told_until_somebody_does() {
        Town town = new Town("dondeng");
        TaskId task = new TaskId("t-dondeng-1");
        List<Line> done = List.of(
                Town.line(town.lan, "Hồ sơ đất đai", Work.assigned(1).late(1).completed(1)));
        town.service.tell("submission", task, new TaskAccepted(task, 1, null, done));
        town.service.tell("submission", task, new ExemptionRequested(task, Shortfall.LATE, "Mưa lũ", List.of(), done));
        town.opened();
        String address = "/api/v1/periods/" + town.agency.value() + "/" + Town.MONTH;
        eventually(() -> town.service
                        .get(town.hr, address)
                        .body()
                        .at("/unfinished/0/claims")
                        .asInt()
                == 1);
        assertThat(town.service
                        .open(town.head, "/period?month=" + Town.MONTH + "&lang=vi")
                        .text())
                .contains("1 đề nghị loại trừ chưa quyết định");
        town.service.tell("submission", task, new ExemptionRefused(task, Shortfall.LATE, "Không có căn cứ", done));
        eventually(() ->
                town.service.get(town.hr, address).body().path("unfinished").isEmpty());
    }

    private TaskId assigned(String id, LocalDate due) {
        TaskId task = new TaskId(id);
        Terms terms = new Terms(town.agency, town.minh, true, null, null, null, List.of(new Stage(Town.MONTH, due)));
        town.service.tell("submission", task, new TaskAssigned(task, terms, List.of(line())));
        return task;
    }

    private Line line() {
        return Town.line(town.lan, "Hồ sơ đất đai", Work.assigned(1));
    }

    private JsonNode unfinished() {
        return town.service
                .get(town.hr, "/api/v1/periods/" + town.agency.value() + "/" + Town.MONTH)
                .body()
                .at("/unfinished/0");
    }
}
