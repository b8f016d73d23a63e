package vn.congtam.submission.task;

import static vn.congtam.submission.task.Story.*;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Shortfall;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.events.submission.TaskFact.*;
import vn.congtam.events.submission.Work;

/** A delivery is late or fails once, and so do all units of it: ten products of ten files (Art. 14). */
class SeveralUnitsTest {
    private static final Work TEN = Work.assigned(10);
    private static final LocalDate AFTER = DUE.plusDays(1);
    private static final TaskAssigned ASSIGNED_TEN = new TaskAssigned(TASK, terms(DUE, true, null), lines(TEN));
    private static final TaskSubmitted FOUR_LATE = submitted(4, true, TEN.late(4));
    private static final Work FOUR_DONE = TEN.late(4).completed(4);
    private static final TaskAccepted FOUR_ACCEPTED = new TaskAccepted(TASK, 4, "Đạt", lines(FOUR_DONE));
    private static final TaskSubmitted SIX_LATE = submitted(6, true, FOUR_DONE.late(6));
    private static final ExemptionRequested CLAIMED =
            new ExemptionRequested(TASK, Shortfall.LATE, "Mưa lũ", List.of(FILE), SIX_LATE.lines());

    private final AggregateTestFixture<Task> task = new AggregateTestFixture<>(Task.class);

    @Test
    void all_units_of_a_late_delivery_are_late_and_no_others() {
        under().when(submit(LAN, 4, AFTER)).expectEvents(FOUR_LATE);
        under(FOUR_LATE, FOUR_ACCEPTED).when(submit(LAN, 6, AFTER)).expectEvents(SIX_LATE);
        under().when(submit(LAN, 1, AFTER)).expectEvents(submitted(1, true, new Work(10, 0, 0, 0, 1, 0)));
    }

    @Test
    void all_units_of_a_failed_delivery_failed_and_no_others() {
        TaskSubmitted four = submitted(4, false, TEN);
        QualityFailureCounted failed = new QualityFailureCounted(TASK, "Sai căn cứ", DUE, lines(TEN.failed(4)));
        under(four).when(fail(MINH)).expectEvents(failed);
        under(four, failed).when(submit(LAN, 3, DUE)).expectEvents(submitted(3, false, TEN.failed(4)));
        under(four, failed, submitted(3, false, TEN.failed(4)))
                .when(fail(MINH))
                .expectEvents(new QualityFailureCounted(
                        TASK, "Sai căn cứ", DUE, lines(TEN.failed(4).failed(3))));
    }

    @Test
    void units_that_are_late_a_second_time_count_a_second_time() {
        TaskReturned returned = new TaskReturned(TASK, "Sai thể thức", AFTER, FOUR_LATE.lines());
        under(FOUR_LATE, returned)
                .when(submit(LAN, 4, AFTER.plusDays(1)))
                .expectEvents(submitted(4, true, TEN.late(4).late(4)));
    }

    @Test
    void an_exemption_excuses_the_earliest_delivery_not_yet_excused_with_its_units() {
        Work once = new Work(10, 4, 0, 0, 2, 1, null, List.of(4, 6));
        Work twice = new Work(10, 4, 0, 0, 2, 2, null, List.of(4, 6));
        ExemptionGranted granted = new ExemptionGranted(TASK, Shortfall.LATE, "BB 05", lines(once));
        under(FOUR_LATE, FOUR_ACCEPTED, SIX_LATE, CLAIMED)
                .when(grant(CHAIR, Shortfall.LATE, "BB 05"))
                .expectEvents(granted);
        ExemptionRequested again = new ExemptionRequested(TASK, Shortfall.LATE, "Mưa lũ", List.of(FILE), lines(once));
        under(FOUR_LATE, FOUR_ACCEPTED, SIX_LATE, CLAIMED, granted, again)
                .when(grant(CHAIR, Shortfall.LATE, "BB 06"))
                .expectEvents(new ExemptionGranted(TASK, Shortfall.LATE, "BB 06", lines(twice)));
    }

    @Test
    void who_hands_over_after_the_day_was_late_once_with_all_that_was_open() {
        TaskSubmitted three = submitted(3, false, TEN);
        TaskAccepted accepted = new TaskAccepted(TASK, 3, "Đạt", lines(TEN.completed(3)));
        TaskHandedOver over = new TaskHandedOver(
                TASK,
                LAN,
                AN,
                MINH,
                "Đi học tập trung",
                List.of(new Stage(OCTOBER, AFTER.plusDays(3))),
                List.of(line(TEN.completed(3).late(7)), line(AN, OCTOBER, "100", Work.assigned(7))));
        under(three, accepted)
                .when(handOver(CHAIR, LAN, AN, AFTER.plusDays(3), AFTER))
                .expectEvents(over);
        Work nothingMissed = new Work(3, 3, 0, 0, 1, 1, null, List.of(7));
        under(
                        three,
                        accepted,
                        over,
                        new ExemptionRequested(
                                TASK,
                                Shortfall.LATE,
                                "Mưa lũ",
                                List.of(),
                                List.of(over.lines().getFirst())))
                .when(grant(CHAIR, Shortfall.LATE, "BB 05"))
                .expectEvents(new ExemptionGranted(TASK, Shortfall.LATE, "BB 05", lines(nothingMissed)));
    }

    @Test
    void each_owner_and_each_month_has_its_own() {
        List<Line> both = both(TEN);
        TaskAssigned shared = new TaskAssigned(TASK, terms(DUE, true, null), both);
        task.given(shared)
                .when(submit(AN, 4, AFTER))
                .expectEvents(new TaskSubmitted(TASK, 4, List.of(FILE), null, true, both(TEN.late(4))));
        LocalDate later = DUE.plusMonths(1);
        Line october = line(LAN, OCTOBER, "50", TEN);
        Line november = line(LAN, "2026-11", "50", TEN);
        TaskAssigned lasting = new TaskAssigned(
                TASK,
                terms(true, null, List.of(new Stage(OCTOBER, DUE), new Stage("2026-11", later))),
                List.of(october, november));
        task.given(lasting)
                .when(new TaskCommand.SubmitWork(TASK, OCTOBER, LAN, 10, List.of(FILE), null, AFTER))
                .expectEvents(
                        new TaskSubmitted(TASK, 10, List.of(FILE), null, true, List.of(october.with(TEN.late(10)))));
    }

    /** Facts from before units were kept. */
    @Test
    void what_was_late_before_was_one_unit_each_time() {
        Work old = new Work(10, 0, 0, 0, 1, 0);
        TaskSubmitted before = submitted(4, true, old);
        TaskReturned returned = new TaskReturned(TASK, "Sai thể thức", AFTER, lines(old));
        under(before, returned)
                .when(submit(LAN, 4, AFTER.plusDays(1)))
                .expectEvents(submitted(4, true, new Work(10, 0, 0, 0, 2, 0, null, List.of(1, 4))));
    }

    private TestExecutor<Task> under(TaskFact... facts) {
        return task.given(
                Stream.concat(Stream.of(ASSIGNED_TEN), Stream.of(facts)).toList());
    }

    private static List<Line> both(Work work) {
        return List.of(line(LAN, OCTOBER, "60", work), line(AN, OCTOBER, "40", work));
    }
}
