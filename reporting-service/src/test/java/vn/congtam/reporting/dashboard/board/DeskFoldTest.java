package vn.congtam.reporting.dashboard.board;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.reporting.testing.Commune.AN;
import static vn.congtam.reporting.testing.Commune.LAN;
import static vn.congtam.reporting.testing.Commune.MINH;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Shortfall;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.TaskFact.ExemptionRefused;
import vn.congtam.events.submission.TaskFact.ExemptionRequested;
import vn.congtam.events.submission.TaskFact.TaskAccepted;
import vn.congtam.events.submission.TaskFact.TaskAssigned;
import vn.congtam.events.submission.TaskFact.TaskHandedOver;
import vn.congtam.events.submission.TaskFact.TaskReturned;
import vn.congtam.events.submission.TaskFact.TaskSubmitted;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Terms;
import vn.congtam.events.submission.Work;
import vn.congtam.reporting.testing.Commune;
import vn.congtam.reporting.testing.Folded;
import vn.congtam.reporting.testing.Log;

class DeskFoldTest {
    private static final TaskId TASK = new TaskId("t1");
    private static final LocalDate DUE = LocalDate.of(2026, 10, 20);
    private static final Line LINE = Commune.line(LAN, "t1", 4);
    private final Log log = new Log("submission", Instant.parse("2026-10-02T01:00:00Z"));

    DeskFoldTest() {
        log.add(
                MINH.value(),
                TASK,
                new TaskAssigned(
                        TASK,
                        new Terms(Commune.AGENCY, MINH, true, null, null, null, List.of(new Stage(Commune.MONTH, DUE))),
                        List.of(LINE)));
    }

    @Test
    void with_its_owner_it_runs_until_its_day_is_over() {
        assertThat(job().paceOn(DUE)).isEqualTo(Pace.RUNNING);
        assertThat(job().paceOn(DUE.plusDays(1))).isEqualTo(Pace.LATE);
        assertThat(desk().agency()).isEqualTo(Commune.AGENCY);
    }

    @Test
    void handed_in_it_is_late_no_more_and_blocked_once_it_waits_for_more_than_a_week() {
        submitted();
        LocalDate handedIn = LocalDate.of(2026, 10, 2);
        assertThat(job().paceOn(handedIn.plusDays(7))).isEqualTo(Pace.RUNNING);
        assertThat(job().paceOn(handedIn.plusDays(8))).isEqualTo(Pace.BLOCKED);
    }

    @Test
    void returned_it_is_with_its_owner_again_until_another_day() {
        submitted();
        log.add(MINH.value(), TASK, new TaskReturned(TASK, "Thiếu phụ lục", DUE.plusDays(5), List.of(LINE)));
        assertThat(job().paceOn(DUE.plusDays(5))).isEqualTo(Pace.RUNNING);
        assertThat(job().paceOn(DUE.plusDays(6))).isEqualTo(Pace.LATE);
    }

    @Test
    void accepted_as_a_whole_it_is_done_and_in_part_it_goes_on() {
        submitted();
        log.add(
                MINH.value(),
                TASK,
                new TaskAccepted(TASK, 3, null, List.of(LINE.with(LINE.work().completed(3)))));
        assertThat(job().paceOn(DUE)).isEqualTo(Pace.RUNNING);
        log.add(
                MINH.value(),
                TASK,
                new TaskAccepted(TASK, 1, null, List.of(LINE.with(LINE.work().completed(4)))));
        assertThat(job().paceOn(DUE.plusDays(60))).isEqualTo(Pace.DONE);
    }

    @Test
    void a_claimed_cause_blocks_until_it_is_decided() {
        log.add(LAN.value(), TASK, new ExemptionRequested(TASK, Shortfall.LATE, "Bão số 12", List.of(), List.of(LINE)));
        assertThat(job().paceOn(DUE)).isEqualTo(Pace.BLOCKED);
        log.add(MINH.value(), TASK, new ExemptionRefused(TASK, Shortfall.LATE, "Không phải", List.of(LINE)));
        assertThat(job().paceOn(DUE)).isEqualTo(Pace.RUNNING);
    }

    @Test
    void handed_over_it_is_open_with_the_other_alone() {
        Line left = LINE.with(Work.assigned(1));
        Line taken = LINE.of(AN, Work.assigned(3));
        Stage stage = new Stage(Commune.MONTH, DUE.plusDays(3));
        log.add(
                MINH.value(),
                TASK,
                new TaskHandedOver(TASK, LAN, AN, MINH, "Đi học", List.of(stage), List.of(left, taken)));
        assertThat(job().paceOn(DUE)).isEqualTo(Pace.DONE);
        Job other =
                Objects.requireNonNull(documents().get("VC0009/2026-10").jobs().get("t1#2026-10"));
        assertThat(other.paceOn(DUE.plusDays(3))).isEqualTo(Pace.RUNNING);
        assertThat(other.paceOn(DUE.plusDays(4))).isEqualTo(Pace.LATE);
    }

    private void submitted() {
        log.add(LAN.value(), TASK, new TaskSubmitted(TASK, 4, List.of(), null, false, List.of(LINE)));
    }

    private Job job() {
        return Objects.requireNonNull(desk().jobs().get("t1#2026-10"));
    }

    private Desk desk() {
        return documents().get("VC0007/2026-10");
    }

    private Folded<Desk> documents() {
        return Folded.of(DeskFold.DESKS, log.entries());
    }
}
