package vn.congtam.submission.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.submission.task.Story.COMMUNE;
import static vn.congtam.submission.task.Story.LAN;
import static vn.congtam.submission.task.Story.MINH;
import static vn.congtam.submission.task.Story.OCTOBER;
import static vn.congtam.submission.task.Story.TASK;
import static vn.congtam.submission.task.Story.TODAY;
import static vn.congtam.submission.task.Story.lines;

import java.util.List;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.submission.ConnectionId;
import vn.congtam.events.submission.Counted;
import vn.congtam.events.submission.External;
import vn.congtam.events.submission.FileFact.FilePlaced;
import vn.congtam.events.submission.FileId;
import vn.congtam.events.submission.Shortfall;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.TaskFact.ExemptionGranted;
import vn.congtam.events.submission.TaskFact.FileFailed;
import vn.congtam.events.submission.TaskFact.TaskAssigned;
import vn.congtam.events.submission.TaskFact.WorkCounted;
import vn.congtam.events.submission.Terms;
import vn.congtam.events.submission.Work;
import vn.congtam.submission.task.TaskCommand.CountWork;
import vn.congtam.submission.task.TaskCommand.FailFile;
import vn.congtam.submission.task.TaskCommand.SubmitWork;

/** The one-stop shop counts what Ms Lan has done. */
class CountTest {
    private static final ConnectionId SHOP = new ConnectionId("xa-dien-khanh/mot-cua");
    private static final Terms TERMS = new Terms(
            COMMUNE,
            MINH,
            true,
            null,
            null,
            External.counting(SHOP, TASK.value()),
            List.of(new Stage(OCTOBER, TODAY.withDayOfMonth(31))));

    private final AggregateTestFixture<Task> task = new AggregateTestFixture<>(Task.class);

    private static CountWork count(int assigned, int completed, int late) {
        return new CountWork(TASK, TERMS, Story.line(Work.assigned(0).counted(assigned, completed, late)));
    }

    private static TaskAssigned assigned(int units) {
        return new TaskAssigned(TASK, TERMS, lines(Work.assigned(units)));
    }

    private static WorkCounted counted(int assigned, int completed, int late) {
        return new WorkCounted(TASK, lines(Work.assigned(0).counted(assigned, completed, late)));
    }

    @Test
    void the_first_count_assigns_the_task() {
        task.givenNoPriorActivity().when(count(3, 0, 0)).expectEvents(assigned(3));
        task.givenNoPriorActivity().when(count(3, 2, 1)).expectEvents(assigned(3), counted(3, 2, 1));
    }

    @Test
    void what_is_counted_grows_and_shrinks_and_is_told_once() {
        task.given(assigned(3)).when(count(5, 2, 0)).expectEvents(counted(5, 2, 0));
        task.given(assigned(3), counted(5, 2, 0)).when(count(4, 1, 0)).expectEvents(counted(4, 1, 0));
        task.given(assigned(3), counted(5, 2, 0)).when(count(5, 2, 0)).expectNoEvents();
    }

    @Test
    void what_was_exempted_stays_exempted() {
        ExemptionGranted granted = new ExemptionGranted(
                TASK,
                Shortfall.LATE,
                "BB 05",
                lines(Work.assigned(0).counted(5, 2, 1).lateExempted()));
        task.given(assigned(3), counted(5, 2, 1), granted)
                .when(count(5, 3, 2))
                .expectEvents(new WorkCounted(
                        TASK, lines(Work.assigned(0).counted(5, 3, 2).lateExempted())));
    }

    @Test
    void nobody_hands_in_by_hand_what_another_system_counts() {
        task.given(assigned(3))
                .when(new SubmitWork(TASK, null, LAN, 1, List.of(), null, TODAY))
                .expectException(refusedBy(Refusal.COUNTED_ELSEWHERE));
    }

    @Test
    void files_of_one_official_product_and_month_are_one_tally_from_which_they_come_and_go() {
        Counted open = counted(false);
        Counted done = counted(true);
        String key = Tally.keys(placed("1", null, open)).getFirst();
        assertThat(Tally.keys(placed("1", open, done))).containsExactly(key);
        Tally one = Tally.after(key, null, placed("1", null, open));
        Tally two = Tally.after(key, one, placed("2", null, open));
        Tally then = Tally.after(key, two, placed("1", open, done));
        assertThat(then.work()).isEqualTo(Work.assigned(2).completed(1));
        assertThat(then.open()).isTrue();
        Tally told = Tally.recorded(key, then, new WorkCounted(TASK, lines(then.work())));
        assertThat(told.open()).isFalse();
        assertThat(Tally.after(key, told, placed("2", open, null)).open()).isTrue();
    }

    @Test
    void the_reviewer_points_at_a_file_that_failed_once_and_later_counts_keep_it() {
        FileId file = new FileId("f-1");
        FailFile fail = new FailFile(TASK, Reviewer.himself(MINH), file, "H32-1", "Sai căn cứ");
        FileFailed failed = new FileFailed(
                TASK,
                file,
                "H32-1",
                "Sai căn cứ",
                lines(Work.assigned(0).counted(5, 2, 0).failed(1)),
                null);
        task.given(assigned(3), counted(5, 2, 0)).when(fail).expectEvents(failed);
        task.given(assigned(3), counted(5, 2, 0), failed)
                .when(fail)
                .expectException(refusedBy(Refusal.FILE_FAILED_ALREADY));
        task.given(assigned(3), counted(5, 2, 0), failed)
                .when(count(6, 4, 1))
                .expectEvents(new WorkCounted(
                        TASK, lines(Work.assigned(0).counted(6, 4, 1).failed(1))));
    }

    @Test
    void nobody_but_the_reviewer_points_at_a_file() {
        FileId file = new FileId("f-1");
        task.given(assigned(3), counted(5, 2, 0))
                .when(new FailFile(TASK, Reviewer.himself(LAN), file, "H32-1", "x"))
                .expectException(refusedBy(Refusal.SELF_REVIEW));
        task.given(assigned(3), counted(5, 2, 0))
                .when(new FailFile(TASK, Reviewer.himself(Story.CHAIR), file, "H32-1", "x"))
                .expectException(refusedBy(Refusal.NOT_ASSESSOR));
    }

    private static Counted counted(boolean done) {
        return new Counted(LAN, new CatalogueId("dk-2026-1"), "C-20", OCTOBER, done, 0);
    }

    private static FilePlaced placed(String file, @Nullable Counted before, @Nullable Counted now) {
        return new FilePlaced(new FileId(file), SHOP, before, now, null);
    }
}
