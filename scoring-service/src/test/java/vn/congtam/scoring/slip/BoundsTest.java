package vn.congtam.scoring.slip;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.scoring.slip.Facts.*;
import static vn.congtam.scoring.slip.Lan.*;

import java.util.List;
import java.util.Optional;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.scoring.slip.SlipCommand.*;

/** A decision may leave the score behind so far as the rule set says, and no further. */
class BoundsTest {
    /** 14 of 20 in time and good, and 27 general points: 76 of 100. */
    private static final List<SlipFact> GOOD_ONE = done(14);
    /** 10 of 20, and 27: 62 of 100. */
    private static final List<SlipFact> COMPLETED_ONE = done(10);
    /** 5 of 20, and 27: 44.5 of 100. */
    private static final List<SlipFact> FAILED_ONE = done(5);

    @Test
    void fewer_points_than_completed_takes_are_not_completed_whoever_decides() {
        for (Grade better : List.of(Grade.EXCELLENT, Grade.GOOD, Grade.COMPLETED))
            slip().given(FAILED_ONE)
                    .when(decision(better))
                    .expectException(refusedBy(Refusal.NOT_COMPLETED_STAYS, "/grade"));
        slip().given(FAILED_ONE).when(decision(Grade.NOT_COMPLETED)).expectSuccessfulHandlerExecution();
    }

    @Test
    void nobody_with_more_points_is_brought_to_not_completed_without_a_ground_of_the_law() {
        slip().given(GOOD_ONE)
                .when(decision(Grade.NOT_COMPLETED))
                .expectException(refusedBy(Refusal.GROUND_NEEDED, "/grade"));
        slip().given(given(GOOD_ONE, IMPOSED))
                .when(decision(Grade.NOT_COMPLETED))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void a_leader_is_brought_down_as_far_as_a_ceiling_holds_him_and_no_further() {
        under(Grade.NOT_COMPLETED)
                .given(GOOD_ONE)
                .when(decision(Grade.NOT_COMPLETED))
                .expectSuccessfulHandlerExecution();
        under(Grade.COMPLETED)
                .given(GOOD_ONE)
                .when(decision(Grade.NOT_COMPLETED))
                .expectException(refusedBy(Refusal.GROUND_NEEDED, "/grade"));
    }

    private static AggregateTestFixture<Slip> under(Grade ceiling) {
        return slip((_, _, _, _, _) -> {}, (_, _, _) -> true, _ -> Optional.of(ceiling));
    }

    @Test
    void one_grade_up_is_the_most() {
        slip().given(COMPLETED_ONE).when(decision(Grade.GOOD)).expectSuccessfulHandlerExecution();
        slip().given(COMPLETED_ONE)
                .when(decision(Grade.EXCELLENT))
                .expectException(refusedBy(Refusal.RAISED_TOO_FAR, "/grade"));
    }

    @Test
    void a_decision_after_the_lock_is_bound_as_well() {
        slip().given(locked())
                .when(replacement(Grade.NOT_COMPLETED))
                .expectException(refusedBy(Refusal.GROUND_NEEDED, "/grade"));
        slip().given(locked()).when(replacement(Grade.EXCELLENT)).expectSuccessfulHandlerExecution();
        slip().given(locked()).when(replacement(Grade.COMPLETED)).expectSuccessfulHandlerExecution();
    }

    private static List<SlipFact> done(int completed) {
        return given(opened(), new WorkRecorded(SLIP, task(1), line("1", 20, completed, 0, 0)), SELF, REVIEWED);
    }

    private static DecideGrade decision(Grade grade) {
        return new DecideGrade(SLIP, grade, "xét thực tế", "BB 9", by(CHAIR));
    }

    private static ReplaceGrade replacement(Grade grade) {
        return new ReplaceGrade(SLIP, grade, "xét thực tế", "BB 9", by(CHAIR));
    }
}
