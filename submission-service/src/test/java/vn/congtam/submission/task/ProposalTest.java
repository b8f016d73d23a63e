package vn.congtam.submission.task;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.submission.task.Story.*;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.TaskFact.*;
import vn.congtam.events.submission.Terms;
import vn.congtam.submission.task.TaskCommand.*;

/** Unplanned work needs a reason, a proposer and an approval before it counts. */
class ProposalTest {
    private static final LocalDate NOVEMBER = LocalDate.of(2026, 11, 10);
    private static final ProposalApproved APPROVED = new ProposalApproved(TASK, lines(ASSIGNED_WORK));
    private static final TaskAssigned THEN_ASSIGNED =
            new TaskAssigned(TASK, proposal("Công điện"), lines(ASSIGNED_WORK));
    private static final ProposalRefused DECLINED =
            new ProposalRefused(TASK, "Đã có trong kế hoạch", lines(ASSIGNED_WORK));
    private static final RefuseProposal DECLINE = new RefuseProposal(TASK, MINH, "Đã có trong kế hoạch");
    private static final ApproveProposal APPROVE = new ApproveProposal(TASK, MINH, null, TODAY);

    private final AggregateTestFixture<Task> task = new AggregateTestFixture<>(Task.class);

    @Test
    void a_proposal_says_why() {
        task.givenNoPriorActivity().when(propose("Công điện")).expectEvents(proposed());
        task.givenNoPriorActivity()
                .when(propose(null))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.UNPLANNED_NEEDS_REASON, "/reason"));
    }

    @Test
    void approved_it_is_assigned_in_the_same_commit() {
        task.given(proposed()).when(APPROVE).expectEvents(APPROVED, THEN_ASSIGNED);
        task.given(proposed(), APPROVED, THEN_ASSIGNED)
                .when(submit(LAN, 2, DUE))
                .expectEvents(submitted(false, ASSIGNED_WORK));
    }

    @Test
    void nothing_is_done_on_it_before() {
        Stream.of(submit(LAN, 2, DUE), handOver(CHAIR, LAN, AN, null, TODAY))
                .forEach(command -> task.given(proposed())
                        .when(command)
                        .expectNoEvents()
                        .expectException(refusedBy(Refusal.NOT_APPROVED, "")));
    }

    @Test
    void nobody_approves_his_own() {
        Stream.of(new ApproveProposal(TASK, LAN, null, TODAY), new RefuseProposal(TASK, LAN, "Không cần"))
                .forEach(command -> task.given(proposed())
                        .when(command)
                        .expectNoEvents()
                        .expectException(refusedBy(Refusal.SELF_APPROVAL, "")));
    }

    @Test
    void it_is_decided_once() {
        task.given(proposed()).when(DECLINE).expectEvents(DECLINED);
        task.given(proposed(), DECLINED)
                .when(APPROVE)
                .expectNoEvents()
                .expectException(refusedBy(Refusal.NOT_PROPOSED, ""));
        task.given(ASSIGNED).when(DECLINE).expectNoEvents().expectException(refusedBy(Refusal.NOT_PROPOSED, ""));
    }

    @Test
    void approved_too_late_it_is_given_another_day() {
        task.given(proposed())
                .when(new ApproveProposal(TASK, MINH, null, DUE.plusDays(1)))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.DUE_IN_PAST, "/due"));
        Terms later = proposal("Công điện");
        Terms given = new Terms(
                later.agency(), MINH, false, "Công điện", LAN, null, List.of(new Stage(OCTOBER, DUE.plusDays(4))));
        task.given(proposed())
                .when(new ApproveProposal(TASK, MINH, DUE.plusDays(4), DUE.plusDays(1)))
                .expectEvents(APPROVED, new TaskAssigned(TASK, given, lines(ASSIGNED_WORK)));
    }

    @Test
    void what_counts_in_a_month_is_due_in_it_also_where_it_is_approved() {
        task.givenNoPriorActivity()
                .when(dueIn(NOVEMBER))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.DUE_OUTSIDE_MONTH, "/due"));
        task.given(proposed())
                .when(new ApproveProposal(TASK, MINH, NOVEMBER, TODAY))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.DUE_OUTSIDE_MONTH, "/due"));
        task.given(dueLike(new Stage(OCTOBER, NOVEMBER)))
                .when(APPROVE)
                .expectNoEvents()
                .expectException(refusedBy(Refusal.DUE_OUTSIDE_MONTH, "/due"));
    }

    @Test
    void another_day_is_given_to_the_month_that_it_lies_in_and_to_no_other() {
        Stage october = new Stage(OCTOBER, DUE);
        Stage november = new Stage("2026-11", NOVEMBER);
        task.given(dueLike(october, november))
                .when(new ApproveProposal(TASK, MINH, NOVEMBER.plusDays(5), TODAY))
                .expectEvents(
                        APPROVED,
                        new TaskAssigned(
                                TASK,
                                explained(october, new Stage("2026-11", NOVEMBER.plusDays(5))),
                                lines(ASSIGNED_WORK)));
    }

    private static ProposeTask dueIn(LocalDate due) {
        return new ProposeTask(
                TASK,
                explained(new Stage(OCTOBER, due)),
                allotment(List.of(sharer(LAN, "100")), month(OCTOBER, due, "100")),
                TODAY);
    }

    private static TaskProposed dueLike(Stage... stages) {
        return new TaskProposed(TASK, explained(stages), lines(ASSIGNED_WORK));
    }

    private static Terms explained(Stage... stages) {
        return new Terms(COMMUNE, MINH, false, "Công điện", LAN, null, List.of(stages));
    }
}
