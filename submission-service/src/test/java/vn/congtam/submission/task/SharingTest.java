package vn.congtam.submission.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.submission.task.Story.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Shortfall;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.TaskFact.*;
import vn.congtam.events.submission.Work;
import vn.congtam.submission.task.TaskCommand.*;

/** Work that several officials share, and work that counts in several months. */
class SharingTest {
    private static final String NOVEMBER = "2026-11";
    private static final LocalDate LATER = LocalDate.of(2026, 11, 20);
    private static final List<Allotment.Sharer> BOTH = List.of(sharer(LAN, "60"), sharer(AN, "40"));
    private static final List<Stage> STAGES = List.of(new Stage(OCTOBER, DUE), new Stage(NOVEMBER, LATER));
    private static final TaskAssigned SHARED = new TaskAssigned(TASK, terms(DUE, true, null), both(ASSIGNED_WORK));
    private static final TaskAssigned LONG = new TaskAssigned(
            TASK,
            terms(true, null, STAGES),
            List.of(line(LAN, OCTOBER, "30", ASSIGNED_WORK), line(LAN, NOVEMBER, "50", ASSIGNED_WORK)));

    private final AggregateTestFixture<Task> task = new AggregateTestFixture<>(Task.class);

    @Test
    void each_owner_has_a_line_for_his_share() {
        task.givenNoPriorActivity()
                .when(assign(terms(DUE, true, null), allotment(BOTH, month(OCTOBER, DUE, "100"))))
                .expectEvents(SHARED);
        assertThat(SHARED.lines())
                .extracting(Line::factor)
                .containsExactly(new BigDecimal("0.75"), new BigDecimal("0.5"));
    }

    @Test
    void shares_are_the_whole_and_nothing_else() {
        Stream.of(
                        List.of(sharer(LAN, "60"), sharer(AN, "39.99")),
                        List.of(sharer(LAN, "60"), sharer(AN, "40.01")),
                        List.of(sharer(LAN, "99")))
                .forEach(owners -> task.givenNoPriorActivity()
                        .when(assign(terms(DUE, true, null), allotment(owners, month(OCTOBER, DUE, "100"))))
                        .expectNoEvents()
                        .expectException(refusedBy(Refusal.SHARES_NOT_WHOLE, "/share")));
        task.givenNoPriorActivity()
                .when(assign(
                        terms(DUE, true, null),
                        allotment(
                                List.of(sharer(LAN, "33.33"), sharer(AN, "33.33"), sharer(CHAIR, "33.34")),
                                month(OCTOBER, DUE, "100"))))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void nobody_shares_with_himself() {
        task.givenNoPriorActivity()
                .when(assign(
                        terms(DUE, true, null),
                        allotment(List.of(sharer(LAN, "50"), sharer(LAN, "50")), month(OCTOBER, DUE, "100"))))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.OWNER_TWICE, "/sharedWith/0/owner"));
    }

    @Test
    void each_month_has_a_line_for_its_part_and_all_are_at_most_the_whole() {
        task.givenNoPriorActivity().when(longWork("30", "50")).expectEvents(LONG);
        task.givenNoPriorActivity()
                .when(longWork("30", "71"))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.ALLOCATED_TOO_MUCH, "/allocation"));
        task.givenNoPriorActivity().when(longWork("30", "70")).expectSuccessfulHandlerExecution();
    }

    @Test
    void a_month_is_due_within_itself_and_after_the_one_before() {
        List<Allotment.Sharer> lan = List.of(sharer(LAN, "100"));
        task.givenNoPriorActivity()
                .when(assign(terms(DUE, true, null), allotment(lan, month(OCTOBER, LATER, "100"))))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.DUE_OUTSIDE_MONTH, "/due"));
        task.givenNoPriorActivity()
                .when(assign(
                        terms(DUE, true, null), allotment(lan, month(OCTOBER, DUE, "50"), month(OCTOBER, DUE, "50"))))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.MONTHS_NOT_IN_ORDER, "/laterMonths/0/month"));
    }

    @Test
    void any_owner_hands_in_for_all_and_none_of_them_reviews() {
        TaskSubmitted submitted = new TaskSubmitted(TASK, 2, List.of(FILE), null, true, both(ASSIGNED_WORK.late(2)));
        task.given(SHARED).when(submit(AN, 2, DUE.plusDays(1))).expectEvents(submitted);
        task.given(SHARED, submitted)
                .when(accept(MINH))
                .expectEvents(new TaskAccepted(
                        TASK, 2, "Đạt", both(ASSIGNED_WORK.late(2).completed(2))));
        task.given(SHARED, submitted)
                .when(accept(AN))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.SELF_REVIEW, ""));
    }

    @Test
    void each_asks_for_his_own_exemption() {
        TaskSubmitted late = new TaskSubmitted(TASK, 2, List.of(FILE), null, true, both(ASSIGNED_WORK.late(2)));
        ExemptionRequested lans = new ExemptionRequested(
                TASK, Shortfall.LATE, "Mưa lũ", List.of(), List.of(line(LAN, OCTOBER, "60", ASSIGNED_WORK.late(2))));
        ExemptionRequested ans = new ExemptionRequested(
                TASK, Shortfall.LATE, "Mưa lũ", List.of(), List.of(line(AN, OCTOBER, "40", ASSIGNED_WORK.late(2))));
        task.given(SHARED, late, lans, ans)
                .when(grant(CHAIR, Shortfall.LATE, "BB 05"))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.WHOSE_EXEMPTION, "/owner"));
        task.given(SHARED, late, lans, ans)
                .when(new GrantExemption(TASK, new Claim(Shortfall.LATE, AN, null), competent(CHAIR, AN), "BB 05"))
                .expectEvents(new ExemptionGranted(
                        TASK,
                        Shortfall.LATE,
                        "BB 05",
                        List.of(line(AN, OCTOBER, "40", ASSIGNED_WORK.late(2).lateExempted()))));
        task.given(SHARED, late, lans)
                .when(grant(AN, Shortfall.LATE, "BB 05"))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.SELF_EXEMPTION, ""));
    }

    @Test
    void each_month_goes_its_own_way() {
        TaskSubmitted october = submittedIn(OCTOBER, "30", false);
        task.given(LONG)
                .when(submit(LAN, 2, DUE))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.MONTH_NEEDED, "/month"));
        task.given(LONG)
                .when(new SubmitWork(TASK, "2026-12", LAN, 2, List.of(FILE), null, DUE))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.NOT_IN_MONTH, "/month"));
        task.given(LONG)
                .when(new SubmitWork(TASK, OCTOBER, LAN, 2, List.of(FILE), null, DUE))
                .expectEvents(october);
        task.given(LONG, october).when(submit(LAN, 2, DUE)).expectEvents(submittedIn(NOVEMBER, "50", false));
        task.given(LONG, october)
                .when(accept(MINH))
                .expectEvents(new TaskAccepted(
                        TASK, 2, "Đạt", List.of(line(LAN, OCTOBER, "30", ASSIGNED_WORK.completed(2)))));
    }

    private static AssignTask longWork(String first, String second) {
        return assign(
                terms(true, null, STAGES),
                allotment(List.of(sharer(LAN, "100")), month(OCTOBER, DUE, first), month(NOVEMBER, LATER, second)));
    }

    private static TaskSubmitted submittedIn(String month, String share, boolean late) {
        return new TaskSubmitted(TASK, 2, List.of(FILE), null, late, List.of(line(LAN, month, share, ASSIGNED_WORK)));
    }

    private static List<Line> both(Work work) {
        return List.of(line(LAN, OCTOBER, "60", work), line(AN, OCTOBER, "40", work));
    }
}
