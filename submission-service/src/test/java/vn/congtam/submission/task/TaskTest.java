package vn.congtam.submission.task;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.submission.task.Story.*;

import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congtam.events.submission.Shortfall;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.events.submission.TaskFact.*;
import vn.congtam.submission.task.TaskCommand.*;

class TaskTest {
    private final AggregateTestFixture<Task> task = new AggregateTestFixture<>(Task.class);

    @Test
    void a_task_is_assigned() {
        task.givenNoPriorActivity().when(assign(DUE, true, null)).expectEvents(ASSIGNED);
    }

    @Test
    void a_task_is_not_due_before_it_is_assigned() {
        task.givenNoPriorActivity()
                .when(assign(TODAY.minusDays(1), true, null))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.DUE_BEFORE_ASSIGNMENT, "/due"));
        task.givenNoPriorActivity().when(assign(TODAY, true, null)).expectSuccessfulHandlerExecution();
    }

    @Test
    void an_unplanned_task_says_why() {
        task.givenNoPriorActivity()
                .when(assign(DUE, false, " "))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.UNPLANNED_NEEDS_REASON, "/reason"));
        task.givenNoPriorActivity().when(assign(DUE, false, "Công điện")).expectSuccessfulHandlerExecution();
    }

    @Test
    void work_handed_in_on_the_last_day_is_in_time() {
        task.given(ASSIGNED).when(submit(LAN, 2, DUE)).expectEvents(SUBMITTED);
    }

    @Test
    void work_handed_in_a_day_later_counts_one_time_late_and_nothing_completed() {
        task.given(ASSIGNED).when(submit(LAN, 2, DUE.plusDays(1))).expectEvents(SUBMITTED_LATE);
    }

    @Test
    void a_second_time_late_counts_again() {
        TaskReturned returned = new TaskReturned(TASK, "Sai thể thức", DUE.plusDays(3));
        TaskSubmitted again = submitted(true, ASSIGNED_WORK.late().late());
        task.given(ASSIGNED, SUBMITTED_LATE, returned)
                .when(submit(LAN, 2, DUE.plusDays(4)))
                .expectEvents(again);
    }

    @Test
    void only_the_owner_hands_in() {
        task.given(ASSIGNED)
                .when(submit(MINH, 2, DUE))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.NOT_YOUR_TASK, ""));
    }

    @Test
    void no_more_is_handed_in_than_was_assigned() {
        task.given(ASSIGNED)
                .when(submit(LAN, 3, DUE))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.MORE_THAN_ASSIGNED, "/quantity"));
    }

    @Test
    void work_is_proved() {
        task.given(ASSIGNED)
                .when(new SubmitWork(TASK, LAN, 2, List.of(), null, DUE))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.EVIDENCE_MISSING, "/evidence"));
    }

    @Test
    void work_under_review_or_accepted_is_not_handed_in_again() {
        Stream.of(under(SUBMITTED), under(SUBMITTED, ACCEPTED))
                .forEach(story -> story.when(submit(LAN, 2, DUE))
                        .expectNoEvents()
                        .expectException(refusedBy(Refusal.NOT_TO_SUBMIT, "")));
    }

    @Test
    void work_sent_back_is_handed_in_again() {
        Stream.of(SUPPLEMENT_REQUESTED, RETURNED)
                .forEach(
                        back -> under(SUBMITTED, back).when(submit(LAN, 2, DUE)).expectEvents(SUBMITTED));
        under(SUBMITTED, FAILED).when(submit(LAN, 2, DUE)).expectEvents(submitted(false, ASSIGNED_WORK.failed()));
    }

    @Test
    void accepted_work_is_completed_in_the_quantity_handed_in() {
        under(SUBMITTED).when(new AcceptWork(TASK, MINH, "Đạt")).expectEvents(ACCEPTED);
        under(new TaskSubmitted(TASK, 1, List.of(FILE), null, false, line(ASSIGNED_WORK)))
                .when(new AcceptWork(TASK, MINH, null))
                .expectEvents(new TaskAccepted(TASK, null, line(ASSIGNED_WORK.completed(1))));
    }

    @Test
    void work_sent_back_counts_only_for_a_major_content_error() {
        under(SUBMITTED).when(supplement(MINH)).expectEvents(SUPPLEMENT_REQUESTED);
        under(SUBMITTED).when(giveBack(MINH)).expectEvents(RETURNED);
        under(SUBMITTED).when(fail(MINH)).expectEvents(FAILED);
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void nobody_reviews_his_own_work(Review review) {
        under(SUBMITTED).when(review.by(LAN)).expectNoEvents().expectException(refusedBy(Refusal.SELF_REVIEW, ""));
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void only_the_assessor_reviews(Review review) {
        under(SUBMITTED).when(review.by(CHAIR)).expectNoEvents().expectException(refusedBy(Refusal.NOT_ASSESSOR, ""));
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void only_work_handed_in_is_reviewed_and_only_once(Review review) {
        Stream.of(
                        under(),
                        under(SUBMITTED, SUPPLEMENT_REQUESTED),
                        under(SUBMITTED, RETURNED),
                        under(SUBMITTED, FAILED),
                        under(SUBMITTED, ACCEPTED))
                .forEach(story -> story.when(review.by(MINH))
                        .expectNoEvents()
                        .expectException(refusedBy(Refusal.NOT_SUBMITTED, "")));
    }

    @Test
    void work_is_not_sent_back_to_be_done_by_a_day_gone_by() {
        Stream.of(
                        new RequestSupplement(TASK, MINH, "Bổ sung phụ lục", DUE, DUE.plusDays(1)),
                        new ReturnWork(TASK, MINH, "Sai thể thức", DUE, DUE.plusDays(1)),
                        new CountQualityFailure(TASK, MINH, "Sai căn cứ", DUE, DUE.plusDays(1)))
                .forEach(command -> under(SUBMITTED)
                        .when(command)
                        .expectNoEvents()
                        .expectException(refusedBy(Refusal.DUE_IN_PAST, "/due")));
    }

    @Test
    void the_owner_asks_for_exemption_from_what_was_counted() {
        under(SUBMITTED_LATE).when(claim(LAN, Shortfall.LATE)).expectEvents(LATE_CLAIMED);
        under(SUBMITTED_LATE, ACCEPTED_LATE).when(claim(LAN, Shortfall.LATE)).expectEvents(LATE_CLAIMED);
        under(SUBMITTED_LATE)
                .when(claim(LAN, Shortfall.QUALITY))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.NOTHING_TO_EXEMPT, "/shortfall"));
        under(SUBMITTED_LATE)
                .when(claim(MINH, Shortfall.LATE))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.NOT_YOUR_TASK, ""));
    }

    @Test
    void one_request_at_a_time() {
        under(SUBMITTED_LATE, LATE_CLAIMED)
                .when(claim(LAN, Shortfall.LATE))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.EXEMPTION_PENDING, "/shortfall"));
    }

    @Test
    void an_exemption_granted_is_counted_beside_the_shortfall() {
        under(SUBMITTED_LATE, LATE_CLAIMED)
                .when(new GrantExemption(TASK, CHAIR, Shortfall.LATE, "BB 05"))
                .expectEvents(LATE_EXEMPTED);
        under(SUBMITTED, FAILED, QUALITY_CLAIMED)
                .when(new GrantExemption(TASK, CHAIR, Shortfall.QUALITY, "BB 06"))
                .expectEvents(new ExemptionGranted(
                        TASK,
                        Shortfall.QUALITY,
                        "BB 06",
                        line(ASSIGNED_WORK.failed().qualityExempted())));
    }

    @Test
    void no_more_is_exempted_than_was_counted() {
        under(SUBMITTED_LATE, LATE_CLAIMED, LATE_EXEMPTED)
                .when(claim(LAN, Shortfall.LATE))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.NOTHING_TO_EXEMPT, "/shortfall"));
    }

    @Test
    void a_refused_request_may_be_made_again() {
        ExemptionRefused refused = new ExemptionRefused(TASK, Shortfall.LATE, "Thiếu xác nhận");
        under(SUBMITTED_LATE, LATE_CLAIMED)
                .when(new RefuseExemption(TASK, CHAIR, Shortfall.LATE, "Thiếu xác nhận"))
                .expectEvents(refused);
        under(SUBMITTED_LATE, LATE_CLAIMED, refused)
                .when(claim(LAN, Shortfall.LATE))
                .expectEvents(LATE_CLAIMED);
    }

    @Test
    void only_what_was_asked_for_is_decided() {
        Stream.of(
                        new GrantExemption(TASK, CHAIR, Shortfall.LATE, "BB 05"),
                        new RefuseExemption(TASK, CHAIR, Shortfall.LATE, "Thiếu xác nhận"))
                .forEach(command -> under(SUBMITTED_LATE)
                        .when(command)
                        .expectNoEvents()
                        .expectException(refusedBy(Refusal.EXEMPTION_NOT_REQUESTED, "/shortfall")));
    }

    @Test
    void nobody_exempts_himself() {
        Stream.of(
                        new GrantExemption(TASK, LAN, Shortfall.LATE, "BB 05"),
                        new RefuseExemption(TASK, LAN, Shortfall.LATE, "Thiếu xác nhận"))
                .forEach(command -> under(SUBMITTED_LATE, LATE_CLAIMED)
                        .when(command)
                        .expectNoEvents()
                        .expectException(refusedBy(Refusal.SELF_EXEMPTION, "")));
    }

    private TestExecutor<Task> under(TaskFact... facts) {
        return task.given(Stream.concat(Stream.of(ASSIGNED), Stream.of(facts)).toList());
    }

    private static Stream<Review> reviews() {
        return Stream.of(by -> new AcceptWork(TASK, by, "Đạt"), Story::supplement, Story::giveBack, Story::fail);
    }
}
