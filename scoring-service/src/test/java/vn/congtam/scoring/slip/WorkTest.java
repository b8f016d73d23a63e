package vn.congtam.scoring.slip;

import static vn.congtam.scoring.slip.Facts.*;
import static vn.congtam.scoring.slip.Lan.*;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.scoring.slip.SlipCommand.*;

/** A slip opens once, and takes in work before, during and after. */
class WorkTest {
    private static final OpenSlip OPEN =
            new OpenSlip(SLIP, MONTH, Basis.WORK, DUE, MEMBER, RULES, List.of(), List.of(), null);

    @Nested
    class opening {
        @Test
        void opens_a_slip_that_says_there_is_nothing_to_score_yet() {
            slip().givenNoPriorActivity().when(OPEN).expectEvents(opened(), changed(NOTHING));
        }

        @Test
        void scores_the_work_that_came_before_it() {
            slip().given(WORK).when(OPEN).expectEvents(opened(), changed(WORKED));
        }

        @Test
        void a_second_time_changes_nothing() {
            slip().given(opened(), changed(NOTHING)).when(OPEN).expectNoEvents();
        }
    }

    @Nested
    class recording_work {
        @Test
        void waits_for_the_slip_to_be_opened() {
            slip().givenNoPriorActivity()
                    .when(new RecordWork(SLIP, task(1), WORK.line()))
                    .expectEvents(WORK);
        }

        @Test
        void changes_the_score_in_the_same_commit() {
            slip().given(opened(), changed(NOTHING))
                    .when(new RecordWork(SLIP, task(1), WORK.line()))
                    .expectEvents(WORK, changed(WORKED));
        }

        @Test
        void that_changes_no_figure_leaves_the_score_alone() {
            slip().given(opened(), WORK, changed(WORKED))
                    .when(new RecordWork(SLIP, task(1), WORK.line()))
                    .expectEvents(WORK);
        }

        @Test
        void replaces_what_the_same_task_counted_for() {
            slip().given(opened(), new WorkRecorded(SLIP, task(1), line("1", 20, 0, 0, 0)))
                    .when(new RecordWork(SLIP, task(1), WORK.line()))
                    .expectEvents(WORK, changed(WORKED));
        }

        @Test
        void after_the_decision_still_counts() {
            slip().given(given(opened(), SELF, REVIEWED, DECIDED))
                    .when(new RecordWork(SLIP, task(1), WORK.line()))
                    .expectEvents(WORK, changed(GOOD));
        }

        @Test
        void after_the_lock_is_noted_and_never_scored() {
            slip().given(locked())
                    .when(new RecordWork(SLIP, task(2), WORK.line()))
                    .expectEvents(new LateWorkNoted(SLIP, task(2), WORK.line()));
        }
    }
}
