package vn.congtam.scoring.slip;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.scoring.slip.Facts.*;
import static vn.congtam.scoring.slip.Lan.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Ground;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.scoring.slip.SlipCommand.*;

/** A decision that cannot stand, and that nobody could replace before the slip was judged, gives way by itself. */
class LapseTest {
    private static final Figures UNRATED = figures("NOT_RATED", null, null, null, null);
    private static final LeftUnrated IDLE = new LeftUnrated(SLIP, PERIOD, Unrated.NO_WORK_ASSIGNED, null, false, null);
    private static final LeftUnrated ON_LEAVE = new LeftUnrated(SLIP, PERIOD, Unrated.LEAVE, "GP 1", false, null);
    private static final DecisionLapsed LAPSED = new DecisionLapsed(SLIP, PERIOD, false, false);

    @Test
    void who_was_left_unrated_is_rated_once_work_is_recorded() {
        for (LeftUnrated left : List.of(IDLE, ON_LEAVE))
            slip().given(opened(), left, changed(UNRATED)).when(recorded()).expectEvents(WORK, LAPSED, changed(WORKED));
    }

    @Test
    void then_he_scores_himself_is_reviewed_and_decided_upon() {
        slip().given(opened(), IDLE, changed(UNRATED), WORK)
                .when(new SelfScore(SLIP, criteria("28"), LAN, IN_TIME))
                .expectException(refusedBy(Refusal.ALREADY_DECIDED));
        slip().given(lapsed())
                .when(new SelfScore(SLIP, criteria("28"), LAN, IN_TIME))
                .expectSuccessfulHandlerExecution();
        slip().given(given(lapsed(), SELF))
                .when(new Review(SLIP, criteria("27"), null, by(MINH)))
                .expectSuccessfulHandlerExecution();
        slip().given(given(lapsed(), SELF, REVIEWED))
                .when(new DecideGrade(SLIP, null, null, null, by(CHAIR)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void not_completed_by_a_conclusion_alone_gives_way_when_that_is_lifted() {
        Figures nothing = figuresOf(List.of(opened()));
        List<SlipFact> decided = given(
                opened(),
                IMPOSED,
                new GradeDecided(
                        SLIP, PERIOD, Grade.NOT_COMPLETED, Grade.NOT_COMPLETED, null, null, null, false, null));
        OverrideLifted lifted = new OverrideLifted(SLIP, Ground.DISCIPLINE, "QĐ 15", "QĐ 19", "khiếu nại đúng", null);
        slip().given(decided)
                .when(new LiftOverride(SLIP, Ground.DISCIPLINE, "QĐ 15", "QĐ 19", "khiếu nại đúng", by(CHAIR)))
                .expectEvents(lifted, LAPSED, changed(nothing));
    }

    @Test
    void what_is_scored_is_but_outdated_by_it() {
        slip().given(given(scored(), IMPOSED, changed(overridden()), decided(Grade.NOT_COMPLETED, null, null)))
                .when(new LiftOverride(SLIP, Ground.DISCIPLINE, "QĐ 15", "QĐ 19", "khiếu nại đúng", by(CHAIR)))
                .expectEvents(
                        new OverrideLifted(SLIP, Ground.DISCIPLINE, "QĐ 15", "QĐ 19", "khiếu nại đúng", null),
                        changed(GOOD));
    }

    @Test
    void lapsed_while_its_period_was_being_locked_it_is_opened_again() {
        slip().given(lapsed())
                .when(new LockSlip(SLIP))
                .expectEvents(new SlipReopened(SLIP, PERIOD, "Điều 20 Nghị định 335/2025/NĐ-CP", null));
    }

    private static List<SlipFact> lapsed() {
        return given(opened(), IDLE, changed(UNRATED), WORK, LAPSED, changed(WORKED));
    }

    private static RecordWork recorded() {
        return new RecordWork(SLIP, WORK.task(), WORK.line());
    }
}
