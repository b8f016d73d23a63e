package vn.congtam.scoring.slip;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.scoring.slip.Facts.*;
import static vn.congtam.scoring.slip.Lan.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtam.events.scoring.Absent;
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
    void also_who_is_away_for_all_of_it_as_nobody_knew_of_that_work() {
        LeftUnrated away = new LeftUnrated(
                SLIP,
                PERIOD,
                Unrated.LEAVE,
                "GP 1",
                false,
                null,
                new Absent(LocalDate.of(2026, 10, 1), LocalDate.of(2026, 10, 31)));
        LeftUnrated fresh = new LeftUnrated(SLIP, PERIOD, Unrated.NEW, "QĐ 7", false, null);
        for (LeftUnrated left : List.of(away, fresh))
            slip().given(opened(), left, changed(UNRATED)).when(recorded()).expectEvents(WORK, LAPSED, changed(WORKED));
        slip().given(opened(), WORK, changed(WORKED), away, changed(UNRATED))
                .when(new RecordWork(SLIP, WORK.task(), line("1", 10, 10, 0, 0)))
                .expectEvents(new WorkRecorded(SLIP, WORK.task(), line("1", 10, 10, 0, 0)));
    }

    @Test
    void a_conclusion_counts_also_of_who_was_left_unrated() {
        slip().given(opened(), IDLE, changed(UNRATED))
                .when(new ImposeOverride(SLIP, Ground.DISCIPLINE, "QĐ 15", IMPOSED.date(), by(CHAIR)))
                .expectEvents(IMPOSED, LAPSED, changed(figuresOf(List.of(opened(), IMPOSED))));
    }

    @Test
    void who_decides_takes_back_what_he_decided_by_mistake() {
        DecisionWithdrawn withdrawn =
                new DecisionWithdrawn(SLIP, PERIOD, "Nghỉ ngắn hơn giấy phép", false, false, null);
        WithdrawDecision back = new WithdrawDecision(SLIP, "Nghỉ ngắn hơn giấy phép", by(CHAIR));
        slip().given(opened(), IDLE, changed(UNRATED))
                .when(back)
                .expectEvents(withdrawn, changed(figuresOf(List.of(opened()))));
        slip().given(opened(), IDLE, changed(UNRATED), withdrawn)
                .when(new SelfScore(SLIP, criteria("28"), LAN, IN_TIME))
                .expectSuccessfulHandlerExecution();
        slip().given(opened(), IDLE, withdrawn).when(back).expectException(refusedBy(Refusal.NOTHING_DECIDED));
        slip().given(opened(), IDLE)
                .when(new WithdrawDecision(SLIP, "x", by(MINH)))
                .expectException(refusedBy(Refusal.NOT_THE_DECIDER));
    }

    @Test
    void a_grade_that_was_withdrawn_is_decided_anew_on_the_review_there_is() {
        DecisionWithdrawn withdrawn = new DecisionWithdrawn(SLIP, PERIOD, "Nhầm người", true, true, null);
        slip().given(given(scored(), decided(Grade.GOOD, null, null)))
                .when(new WithdrawDecision(SLIP, "Nhầm người", by(CHAIR)))
                .expectEvents(withdrawn);
        slip().given(given(scored(), decided(Grade.GOOD, null, null), withdrawn))
                .when(new DecideGrade(SLIP, null, null, null, by(CHAIR)))
                .expectSuccessfulHandlerExecution();
        slip().given(given(scored(), decided(Grade.GOOD, null, null), withdrawn))
                .when(new Review(SLIP, criteria("27"), null, by(MINH)))
                .expectSuccessfulHandlerExecution();
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
