package vn.congtam.submission.task;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.submission.task.Story.*;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.TestExecutor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.congtam.events.indicator.Product;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Shortfall;
import vn.congtam.events.submission.TaskFact;
import vn.congtam.events.submission.TaskFact.*;
import vn.congtam.submission.task.TaskCommand.*;

class TaskTest {
    private static final TaskAccepted FIRST_ACCEPTED =
            new TaskAccepted(TASK, 1, "Đạt", lines(ASSIGNED_WORK.completed(1)));

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
        TaskReturned returned = new TaskReturned(TASK, "Sai thể thức", DUE.plusDays(3), lines(ASSIGNED_WORK.late(2)));
        TaskSubmitted again = submitted(true, ASSIGNED_WORK.late(2).late(2));
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
                .when(new SubmitWork(TASK, null, LAN, 2, List.of(), null, DUE))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.EVIDENCE_MISSING, "/evidence"));
    }

    @Test
    void work_without_evidence_is_handed_in_where_the_catalogue_asks_for_none() {
        Line asked = ASSIGNED.lines().getFirst();
        Product product = asked.product();
        Product free = new Product(
                product.code(),
                product.name(),
                product.output(),
                product.group(),
                product.points(),
                product.factor(),
                false);
        Line line = new Line(
                asked.owner(),
                asked.month(),
                asked.span(),
                asked.catalogue(),
                free,
                asked.title(),
                asked.share(),
                asked.work());
        task.given(new TaskAssigned(TASK, ASSIGNED.terms(), List.of(line)))
                .when(new SubmitWork(TASK, null, LAN, 2, List.of(), null, DUE))
                .expectEvents(new TaskSubmitted(TASK, 2, List.of(), null, false, List.of(line)));
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
        under(SUBMITTED, FAILED).when(submit(LAN, 2, DUE)).expectEvents(submitted(false, ASSIGNED_WORK.failed(2)));
    }

    @Test
    void accepted_work_is_completed_in_the_quantity_handed_in() {
        under(SUBMITTED).when(accept(MINH)).expectEvents(ACCEPTED);
        under(submitted(1, false, ASSIGNED_WORK)).when(accept(MINH)).expectEvents(FIRST_ACCEPTED);
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
                        new RequestSupplement(
                                TASK, null, Reviewer.himself(MINH), "Bổ sung phụ lục", DUE, DUE.plusDays(1)),
                        new ReturnWork(TASK, null, Reviewer.himself(MINH), "Sai thể thức", DUE, DUE.plusDays(1)),
                        new CountQualityFailure(TASK, null, Reviewer.himself(MINH), "Sai căn cứ", DUE, DUE.plusDays(1)))
                .forEach(command -> under(SUBMITTED)
                        .when(command)
                        .expectNoEvents()
                        .expectException(refusedBy(Refusal.DUE_IN_PAST, "/due")));
    }

    @Test
    void nobody_loses_time_that_he_was_given() {
        Stream.of(
                        new RequestSupplement(
                                TASK, null, Reviewer.himself(MINH), "Bổ sung phụ lục", DUE.minusDays(1), TODAY),
                        new ReturnWork(TASK, null, Reviewer.himself(MINH), "Sai thể thức", DUE.minusDays(1), TODAY),
                        new CountQualityFailure(
                                TASK, null, Reviewer.himself(MINH), "Sai căn cứ", DUE.minusDays(1), TODAY))
                .forEach(command -> under(SUBMITTED)
                        .when(command)
                        .expectNoEvents()
                        .expectException(refusedBy(Refusal.DUE_SHORTENED, "/due")));
        LocalDate later = DUE.plusDays(3);
        under(SUBMITTED_LATE)
                .when(new RequestSupplement(TASK, null, Reviewer.himself(MINH), "Bổ sung phụ lục", later, later))
                .expectEvents(new SupplementRequested(TASK, "Bổ sung phụ lục", later, lines(ASSIGNED_WORK.late(2))));
    }

    @Test
    void work_may_be_delivered_unit_by_unit() {
        TaskSubmitted first = submitted(1, false, ASSIGNED_WORK);
        TaskSubmitted second = submitted(1, false, ASSIGNED_WORK.completed(1));
        under(first, FIRST_ACCEPTED).when(submit(LAN, 1, DUE)).expectEvents(second);
        under(first, FIRST_ACCEPTED)
                .when(submit(LAN, 2, DUE))
                .expectNoEvents()
                .expectException(refusedBy(Refusal.MORE_THAN_ASSIGNED, "/quantity"));
        under(first, FIRST_ACCEPTED, second)
                .when(accept(MINH))
                .expectEvents(new TaskAccepted(TASK, 1, "Đạt", lines(ASSIGNED_WORK.completed(2))));
    }

    @Test
    void each_delivery_after_the_last_day_is_late_by_itself() {
        TaskSubmitted first = submitted(1, false, ASSIGNED_WORK);
        under(first, FIRST_ACCEPTED)
                .when(submit(LAN, 1, DUE.plusDays(1)))
                .expectEvents(submitted(1, true, ASSIGNED_WORK.completed(1).late(1)));
    }

    /** More time for what was sent back is not more time for the rest. */
    @Test
    void what_is_left_after_a_delivery_is_due_when_all_was() {
        TaskSubmitted first = submitted(1, false, ASSIGNED_WORK);
        SupplementRequested more = new SupplementRequested(TASK, "Bổ sung", DUE.plusDays(5), lines(ASSIGNED_WORK));
        under(first, more).when(submit(LAN, 1, DUE.plusDays(2))).expectEvents(first);
        under(first, more, first, FIRST_ACCEPTED)
                .when(submit(LAN, 1, DUE.plusDays(2)))
                .expectEvents(submitted(1, true, ASSIGNED_WORK.completed(1).late(1)));
    }

    @Test
    void the_owner_asks_for_exemption_from_what_was_counted() {
        under(SUBMITTED_LATE).when(claim(LAN, Shortfall.LATE)).expectEvents(LATE_CLAIMED);
        under(SUBMITTED_LATE, ACCEPTED_LATE)
                .when(claim(LAN, Shortfall.LATE))
                .expectEvents(new ExemptionRequested(
                        TASK, Shortfall.LATE, "Mưa lũ chia cắt", List.of(FILE), ACCEPTED_LATE.lines()));
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
                .when(grant(CHAIR, Shortfall.LATE, "BB 05"))
                .expectEvents(LATE_EXEMPTED);
        under(SUBMITTED, FAILED, QUALITY_CLAIMED)
                .when(grant(CHAIR, Shortfall.QUALITY, "BB 06"))
                .expectEvents(new ExemptionGranted(
                        TASK,
                        Shortfall.QUALITY,
                        "BB 06",
                        lines(ASSIGNED_WORK.failed(2).qualityExempted())));
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
        ExemptionRefused refused =
                new ExemptionRefused(TASK, Shortfall.LATE, "Thiếu xác nhận", lines(ASSIGNED_WORK.late(2)));
        under(SUBMITTED_LATE, LATE_CLAIMED).when(refuse(CHAIR, Shortfall.LATE)).expectEvents(refused);
        under(SUBMITTED_LATE, LATE_CLAIMED, refused)
                .when(claim(LAN, Shortfall.LATE))
                .expectEvents(LATE_CLAIMED);
    }

    @Test
    void only_what_was_asked_for_is_decided() {
        Stream.of(grant(CHAIR, Shortfall.LATE, "BB 05"), refuse(CHAIR, Shortfall.LATE))
                .forEach(command -> under(SUBMITTED_LATE)
                        .when(command)
                        .expectNoEvents()
                        .expectException(refusedBy(Refusal.EXEMPTION_NOT_REQUESTED, "/shortfall")));
    }

    @Test
    void nobody_exempts_himself() {
        Stream.of(grant(LAN, Shortfall.LATE, "BB 05"), refuse(LAN, Shortfall.LATE))
                .forEach(command -> under(SUBMITTED_LATE, LATE_CLAIMED)
                        .when(command)
                        .expectNoEvents()
                        .expectException(refusedBy(Refusal.SELF_EXEMPTION, "")));
    }

    private TestExecutor<Task> under(TaskFact... facts) {
        return task.given(Stream.concat(Stream.of(ASSIGNED), Stream.of(facts)).toList());
    }

    private static Stream<Review> reviews() {
        return Stream.of(Story::accept, Story::supplement, Story::giveBack, Story::fail);
    }
}
