package vn.congtam.submission.task;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.submission.task.Story.*;

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
}
