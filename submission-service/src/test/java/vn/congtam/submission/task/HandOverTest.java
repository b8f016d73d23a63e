package vn.congtam.submission.task;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.submission.task.Story.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Shortfall;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.TaskFact.*;
import vn.congtam.events.submission.Work;
import vn.congtam.submission.task.TaskCommand.*;

/** What is accepted stays with the one, and what he missed; all that is open goes to the other. */
class HandOverTest {
    private static final TaskSubmitted FIRST = submitted(1, false, ASSIGNED_WORK);
    private static final TaskAccepted FIRST_ACCEPTED =
            new TaskAccepted(TASK, 1, "Đạt", lines(ASSIGNED_WORK.completed(1)));
    private static final Line LANS = line(Work.assigned(1).completed(1));
    private static final Line ANS = line(AN, OCTOBER, "100", Work.assigned(1));
    private static final TaskHandedOver OVER = over(DUE, LANS, ANS);
    private static final StaffCode BINH = new StaffCode("VC0015");
    private static final LocalDate AFTER = DUE.plusDays(2);
    /** One of two accepted, and the other overdue: it stays assigned to her, and not completed. */
    private static final Line LANS_LATE = line(ASSIGNED_WORK.completed(1).late(1));

    private static final TaskHandedOver OVER_LATE = over(AFTER.plusDays(3), LANS_LATE, ANS);
    private static final TaskHandedOver BACK =
            back(DUE, line(ASSIGNED_WORK.completed(1).late(1)));

    private final AggregateTestFixture<Task> task = new AggregateTestFixture<>(Task.class);

    @Test
    void the_accepted_part_stays_assigned_and_completed() {
        task.given(ASSIGNED, FIRST, FIRST_ACCEPTED)
                .when(handOver(CHAIR, LAN, AN, null, TODAY))
                .expectEvents(OVER);
    }

    @Test
    void nothing_stays_where_nothing_was_accepted_and_nothing_missed() {
        task.given(ASSIGNED)
                .when(handOver(CHAIR, LAN, AN, null, TODAY))
                .expectEvents(over(DUE, line(Work.assigned(0)), line(AN, OCTOBER, "100", ASSIGNED_WORK)));
    }

    @Test
    void the_other_goes_on_and_the_first_no_more() {
        task.given(ASSIGNED, FIRST, FIRST_ACCEPTED, OVER)
                .when(submit(AN, 1, DUE))
                .expectEvents(new TaskSubmitted(TASK, 1, List.of(FILE), null, false, List.of(ANS)));
        task.given(ASSIGNED, FIRST, FIRST_ACCEPTED, OVER)
                .when(submit(LAN, 1, DUE))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.NOT_YOUR_TASK, ""));
    }

    @Test
    void it_may_come_back() {
        task.given(ASSIGNED, FIRST, FIRST_ACCEPTED, OVER)
                .when(handOver(CHAIR, AN, LAN, null, TODAY))
                .expectEvents(new TaskHandedOver(
                        TASK,
                        AN,
                        LAN,
                        MINH,
                        "Đi học tập trung",
                        List.of(new Stage(OCTOBER, DUE)),
                        List.of(line(AN, OCTOBER, "100", Work.assigned(0)), line(ASSIGNED_WORK.completed(1)))));
    }

    @Test
    void what_is_overdue_is_given_another_day() {
        LocalDate after = DUE.plusDays(2);
        task.given(ASSIGNED, FIRST, FIRST_ACCEPTED)
                .when(handOver(CHAIR, LAN, AN, null, after))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.DUE_IN_PAST, "/due"));
        task.given(ASSIGNED, FIRST, FIRST_ACCEPTED)
                .when(handOver(CHAIR, LAN, AN, after.plusDays(3), after))
                .expectEvents(over(after.plusDays(3), LANS_LATE, ANS));
    }

    @Test
    void the_day_that_was_missed_stays_with_who_missed_it_and_is_not_the_others() {
        task.given(ASSIGNED)
                .when(handOver(CHAIR, LAN, AN, AFTER.plusDays(3), AFTER))
                .expectEvents(
                        over(AFTER.plusDays(3), line(ASSIGNED_WORK.late(2)), line(AN, OCTOBER, "100", ASSIGNED_WORK)));
        task.given(ASSIGNED, FIRST, FIRST_ACCEPTED, OVER_LATE)
                .when(submit(AN, 1, AFTER.plusDays(3)))
                .expectEvents(new TaskSubmitted(TASK, 1, List.of(FILE), null, false, List.of(ANS)));
    }

    @Test
    void units_that_failed_in_quality_stay_with_who_failed_although_there_is_time_to_do_them_again() {
        QualityFailureCounted failed =
                new QualityFailureCounted(TASK, "Sai căn cứ", AFTER, lines(ASSIGNED_WORK.failed(1)));
        task.given(ASSIGNED, FIRST, failed)
                .when(handOver(CHAIR, LAN, AN, null, TODAY))
                .expectEvents(over(DUE, line(Work.assigned(1).failed(1)), line(AN, OCTOBER, "100", ASSIGNED_WORK)));
    }

    @Test
    void units_that_were_handed_in_late_stay_although_they_may_be_done_again() {
        Work late = ASSIGNED_WORK.late(2);
        TaskSubmitted both = new TaskSubmitted(TASK, 2, List.of(FILE), null, true, lines(late));
        TaskReturned returned = new TaskReturned(TASK, "Sai thể thức", AFTER.plusDays(9), lines(late));
        task.given(ASSIGNED, both, returned)
                .when(handOver(CHAIR, LAN, AN, AFTER.plusDays(9), AFTER))
                .expectEvents(over(AFTER.plusDays(9), line(late), line(AN, OCTOBER, "100", ASSIGNED_WORK)));
    }

    @Test
    void a_supplement_asked_for_in_time_is_no_shortfall_and_goes_without_a_trace() {
        SupplementRequested more =
                new SupplementRequested(TASK, "Bổ sung phụ lục", AFTER.plusDays(9), lines(ASSIGNED_WORK));
        task.given(ASSIGNED, SUBMITTED, more)
                .when(handOver(CHAIR, LAN, AN, AFTER.plusDays(9), AFTER))
                .expectEvents(over(AFTER.plusDays(9), line(Work.assigned(0)), line(AN, OCTOBER, "100", ASSIGNED_WORK)));
        task.given(ASSIGNED, FIRST, more)
                .when(handOver(CHAIR, LAN, AN, AFTER.plusDays(9), AFTER))
                .expectEvents(over(AFTER.plusDays(9), line(Work.assigned(1)), line(AN, OCTOBER, "100", ASSIGNED_WORK)));
    }

    @Test
    void what_was_accepted_after_a_failure_is_missed_no_more() {
        QualityFailureCounted failed =
                new QualityFailureCounted(TASK, "Sai căn cứ", DUE, lines(ASSIGNED_WORK.failed(1)));
        TaskSubmitted again = submitted(1, false, ASSIGNED_WORK.failed(1));
        TaskAccepted accepted =
                new TaskAccepted(TASK, 1, "Đạt", lines(ASSIGNED_WORK.failed(1).completed(1)));
        task.given(ASSIGNED, FIRST, failed, again, accepted)
                .when(handOver(CHAIR, LAN, AN, null, TODAY))
                .expectEvents(over(DUE, line(Work.assigned(1).completed(1).failed(1)), ANS));
    }

    @Test
    void what_was_exempted_is_not_missed_be_it_before_or_after_the_handing_over() {
        Work excused = ASSIGNED_WORK.failed(2).qualityExempted();
        QualityFailureCounted failed =
                new QualityFailureCounted(TASK, "Sai căn cứ", DUE, lines(ASSIGNED_WORK.failed(2)));
        task.given(
                        ASSIGNED,
                        SUBMITTED,
                        failed,
                        QUALITY_CLAIMED,
                        new ExemptionGranted(TASK, Shortfall.QUALITY, "BB 05", lines(excused)))
                .when(handOver(CHAIR, LAN, AN, null, TODAY))
                .expectEvents(over(DUE, line(excused.handedOver(0)), line(AN, OCTOBER, "100", ASSIGNED_WORK)));
        TaskHandedOver over =
                over(AFTER.plusDays(3), line(ASSIGNED_WORK.late(2)), line(AN, OCTOBER, "100", ASSIGNED_WORK));
        task.given(ASSIGNED, over, LATE_CLAIMED)
                .when(grant(CHAIR, Shortfall.LATE, "BB 05"))
                .expectEvents(new ExemptionGranted(
                        TASK,
                        Shortfall.LATE,
                        "BB 05",
                        lines(Work.assigned(0).late(2).lateExempted())));
    }

    @Test
    void whose_shortfall_it_is_says_who_is_competent_and_not_who_goes_on_with_the_work() {
        TaskHandedOver over =
                over(AFTER.plusDays(3), line(ASSIGNED_WORK.late(2)), line(AN, OCTOBER, "100", ASSIGNED_WORK));
        Claim onlyOne = new Claim(Shortfall.LATE, null, null);
        Stream.of(
                        new GrantExemption(TASK, onlyOne, competent(BINH, AN), "BB 05"),
                        new RefuseExemption(TASK, onlyOne, competent(BINH, AN), "Không có căn cứ"))
                .forEach(decision -> task.given(ASSIGNED, over, LATE_CLAIMED)
                        .when(decision)
                        .expectNoEvents()
                        .expectException(refusedBy(Refusal.NOT_COMPETENT, "")));
        task.given(ASSIGNED, over, LATE_CLAIMED)
                .when(new RefuseExemption(TASK, onlyOne, competent(BINH, LAN), "Không có căn cứ"))
                .expectEvents(
                        new ExemptionRefused(TASK, Shortfall.LATE, "Không có căn cứ", lines(ASSIGNED_WORK.late(2))));
    }

    @Test
    void what_another_made_up_for_stays_missed_when_the_rest_comes_back() {
        TaskHandedOver over =
                over(AFTER.plusDays(3), line(ASSIGNED_WORK.late(2)), line(AN, OCTOBER, "100", ASSIGNED_WORK));
        TaskSubmitted one = new TaskSubmitted(
                TASK, 1, List.of(FILE), null, false, List.of(line(AN, OCTOBER, "100", ASSIGNED_WORK)));
        TaskAccepted accepted =
                new TaskAccepted(TASK, 1, "Đạt", List.of(line(AN, OCTOBER, "100", ASSIGNED_WORK.completed(1))));
        TaskHandedOver back = new TaskHandedOver(
                TASK,
                AN,
                LAN,
                MINH,
                "Đi học tập trung",
                List.of(new Stage(OCTOBER, DUE)),
                List.of(line(AN, OCTOBER, "100", Work.assigned(1).completed(1)), line(ASSIGNED_WORK.late(2))));
        task.given(ASSIGNED, over, one, accepted)
                .when(handOver(CHAIR, AN, LAN, null, AFTER))
                .expectEvents(back);
        task.given(ASSIGNED, over, one, accepted, back)
                .when(submit(LAN, 2, AFTER))
                .expectException(refusedBy(Refusal.MORE_THAN_ASSIGNED, "/quantity"));
        TaskSubmitted last = new TaskSubmitted(TASK, 1, List.of(FILE), null, true, lines(ASSIGNED_WORK.late(2)));
        task.given(ASSIGNED, over, one, accepted, back, last)
                .when(accept(MINH))
                .expectEvents(new TaskAccepted(
                        TASK, 1, "Đạt", lines(ASSIGNED_WORK.late(2).completed(1))));
        task.given(
                        ASSIGNED,
                        over,
                        one,
                        accepted,
                        back,
                        last,
                        new TaskAccepted(
                                TASK, 1, "Đạt", lines(ASSIGNED_WORK.late(2).completed(1))))
                .when(submit(LAN, 1, AFTER))
                .expectException(refusedBy(Refusal.NOT_TO_SUBMIT, ""));
    }

    @Test
    void what_comes_back_is_due_when_it_was_and_late_once() {
        task.given(ASSIGNED, FIRST, FIRST_ACCEPTED, OVER_LATE)
                .when(handOver(CHAIR, AN, LAN, AFTER.plusDays(9), AFTER))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.DUE_KEPT, "/due"));
        task.given(ASSIGNED, FIRST, FIRST_ACCEPTED, OVER_LATE)
                .when(handOver(CHAIR, AN, LAN, null, AFTER))
                .expectEvents(BACK);
        task.given(ASSIGNED, FIRST, FIRST_ACCEPTED, OVER_LATE, BACK)
                .when(submit(LAN, 1, AFTER))
                .expectEvents(new TaskSubmitted(
                        TASK,
                        1,
                        List.of(FILE),
                        null,
                        true,
                        List.of(line(ASSIGNED_WORK.completed(1).late(1)))));
    }

    @Test
    void what_was_handed_over_in_time_is_late_when_it_comes_back_after_the_day() {
        TaskHandedOver back = back(DUE, line(ASSIGNED_WORK.completed(1)));
        task.given(ASSIGNED, FIRST, FIRST_ACCEPTED, OVER, back)
                .when(submit(LAN, 1, AFTER))
                .expectEvents(new TaskSubmitted(
                        TASK,
                        1,
                        List.of(FILE),
                        null,
                        true,
                        List.of(line(ASSIGNED_WORK.completed(1).late(1)))));
    }

    @Test
    void who_shares_it_gets_no_other_day_by_the_handing_over_of_another() {
        TaskAssigned shared = new TaskAssigned(
                TASK,
                terms(DUE, true, null),
                List.of(line(LAN, OCTOBER, "60", ASSIGNED_WORK), line(AN, OCTOBER, "40", ASSIGNED_WORK)));
        TaskHandedOver over = new TaskHandedOver(
                TASK,
                AN,
                BINH,
                MINH,
                "Đi học tập trung",
                List.of(new Stage(OCTOBER, AFTER.plusDays(3))),
                List.of(line(AN, OCTOBER, "40", ASSIGNED_WORK.late(2)), line(BINH, OCTOBER, "40", ASSIGNED_WORK)));
        task.given(shared, over)
                .when(submit(BINH, 2, AFTER.plusDays(1)))
                .expectEvents(new TaskSubmitted(
                        TASK,
                        2,
                        List.of(FILE),
                        null,
                        true,
                        List.of(
                                line(BINH, OCTOBER, "40", ASSIGNED_WORK),
                                line(LAN, OCTOBER, "60", ASSIGNED_WORK.late(2)))));
    }

    @Test
    void not_while_a_delivery_is_under_review_nor_when_nothing_is_left() {
        task.given(ASSIGNED, SUBMITTED)
                .when(handOver(CHAIR, LAN, AN, null, TODAY))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.UNDER_REVIEW, ""));
        task.given(ASSIGNED, SUBMITTED, ACCEPTED)
                .when(handOver(CHAIR, LAN, AN, null, TODAY))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.NOTHING_TO_HAND_OVER, ""));
        task.given(ASSIGNED)
                .when(new HandOver(TASK, CHAIR, LAN, AN, MINH, "Đi học", null, Set.of(OCTOBER), TODAY))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.NOTHING_TO_HAND_OVER, ""));
    }

    @Test
    void only_what_is_his_and_not_by_himself() {
        Stream.of(LAN, AN)
                .forEach(by -> task.given(ASSIGNED, OVER)
                        .when(handOver(by, AN, MINH, null, TODAY))
                        .expectNoEvents()
                        .expectException(refusedBy(Refusal.SELF_HAND_OVER, "")));
        task.given(ASSIGNED)
                .when(handOver(CHAIR, AN, MINH, null, TODAY))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.NOT_THE_OWNER, "/from"));
        task.given(ASSIGNED)
                .when(handOver(CHAIR, LAN, LAN, null, TODAY))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.OWNER_TWICE, "/to"));
    }

    private static TaskHandedOver back(LocalDate due, Line lans) {
        return new TaskHandedOver(
                TASK,
                AN,
                LAN,
                MINH,
                "Đi học tập trung",
                List.of(new Stage(OCTOBER, due)),
                List.of(line(AN, OCTOBER, "100", Work.assigned(0)), lans));
    }

    private static TaskHandedOver over(LocalDate due, Line from, Line to) {
        return new TaskHandedOver(
                TASK, LAN, AN, MINH, "Đi học tập trung", List.of(new Stage(OCTOBER, due)), List.of(from, to));
    }
}
