package vn.congtam.scoring.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.scoring.slip.Facts.*;
import static vn.congtam.scoring.slip.Lan.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Concluded;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Ground;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.slip.SlipCommand.*;

/** A conclusion of Art. 20.4 holds whatever was decided before it, and in the quarter and year of its month. */
class ConclusionTest {
    private static final LocalDate DAY = LocalDate.of(2026, 10, 12);
    private static final SlipId QUARTER = SlipId.of(LAN, "2026-Q4");
    private static final PeriodId OF_QUARTER = PeriodId.of(COMMUNE, "2026-Q4");
    private static final Tracked CONCLUDED = tracked(
            MONTH, Grade.NOT_COMPLETED, Grade.NOT_COMPLETED, List.of(new Concluded(Ground.DISCIPLINE, "QĐ 15", DAY)));

    @Test
    void of_a_month_binds_whoever_decides_upon_the_quarter() {
        slip().given(quarter(CONCLUDED))
                .when(new DecideGrade(QUARTER, Grade.GOOD, "tiến bộ", "BB 3", by(CHAIR)))
                .expectException(refusedBy(Refusal.OVERRIDE_STANDS, "/grade"));
        slip().given(quarter(CONCLUDED))
                .when(new LeaveUnrated(QUARTER, Unrated.LEAVE, "GP 1", null, by(CHAIR)))
                .expectException(refusedBy(Refusal.OVERRIDE_STANDS, "/reason"));
        slip().given(quarter(CONCLUDED))
                .when(new DecideGrade(QUARTER, null, null, null, by(CHAIR)))
                .expectEvents(decided(Grade.NOT_COMPLETED));
    }

    @Test
    void of_a_month_whose_figures_do_not_count_binds_all_the_same() {
        slip().given(
                        opened(List.of("2026-11")),
                        new SpanTracked(QUARTER, CONCLUDED),
                        new SpanTracked(QUARTER, tracked("2026-11", Grade.GOOD, Grade.GOOD, List.of())))
                .when(new DecideGrade(QUARTER, Grade.EXCELLENT, "tiến bộ", "BB 3", by(CHAIR)))
                .expectException(refusedBy(Refusal.OVERRIDE_STANDS, "/grade"));
    }

    @Test
    void of_a_quarter_goes_on_to_the_year_though_its_figures_do_not() {
        assertThat(WhenSlipIsLockedThenTrackIt.commands(QUARTER, Basis.TRACKED, CONCLUDED))
                .containsExactly(new TrackSpan(SlipId.of(LAN, "2026"), CONCLUDED));
    }

    @Test
    void nobody_is_left_unrated_while_a_month_is_open_in_which_one_may_stand() {
        slip().given(opened(List.of("2026-10")))
                .when(new LeaveUnrated(QUARTER, Unrated.LEAVE, "GP 1", null, by(CHAIR)))
                .expectException(refusedBy(Refusal.SHORTER_SPAN_OPEN, "/reason"));
        slip().given(given(quarter(CONCLUDED), new SpanWithdrawn(QUARTER, MONTH)))
                .when(new LeaveUnrated(QUARTER, Unrated.LEAVE, "GP 1", null, by(CHAIR)))
                .expectException(refusedBy(Refusal.SHORTER_SPAN_OPEN, "/reason"));
    }

    @Test
    void makes_not_completed_also_of_who_would_not_be_rated() {
        OverrideImposed imposed = new OverrideImposed(QUARTER, Ground.DISCIPLINE, "QĐ 15", DAY, null);
        slip().given(opened(List.of()), imposed)
                .when(new DecideGrade(QUARTER, Grade.NOT_COMPLETED, null, null, by(CHAIR)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void told_after_the_lock_binds_who_replaces_the_grade() {
        slip().given(given(lockedQuarter(), new LateTrackingNoted(QUARTER, CONCLUDED)))
                .when(new ReplaceGrade(QUARTER, Grade.EXCELLENT, "tiến bộ", "BB 3", by(CHAIR)))
                .expectException(refusedBy(Refusal.OVERRIDE_STANDS, "/grade"));
        slip().given(given(lockedQuarter(), new LateTrackingNoted(QUARTER, CONCLUDED)))
                .when(new ReplaceGrade(QUARTER, Grade.NOT_COMPLETED, "kết luận", "KL 3", by(CHAIR)))
                .expectSuccessfulHandlerExecution();
    }

    @Test
    void leaves_nobody_unrated_instead() {
        slip().given(given(scored(), IMPOSED))
                .when(new LeaveUnrated(SLIP, Unrated.LEAVE, "GP 1", null, by(CHAIR)))
                .expectException(refusedBy(Refusal.OVERRIDE_STANDS, "/reason"));
    }

    @Test
    void that_came_after_the_decision_keeps_the_slip_from_being_locked_with_it() {
        SlipReopened again = new SlipReopened(SLIP, PERIOD, "QĐ 15", null);
        slip().given(given(scored(), DECIDED, IMPOSED))
                .when(new LockSlip(SLIP))
                .expectEvents(again, changed(overridden()));
        slip().given(given(scored(), unrated(Unrated.LEAVE, "GP 1"), IMPOSED, changed(overridden())))
                .when(new LockSlip(SLIP))
                .expectEvents(again);
        slip().given(given(scored(), IMPOSED, changed(overridden()), failed()))
                .when(new LockSlip(SLIP))
                .expectSuccessfulHandlerExecution();
    }

    private static GradeDecided failed() {
        return new GradeDecided(
                SLIP, PERIOD, Grade.NOT_COMPLETED, Grade.NOT_COMPLETED, "1073/12", null, null, false, null);
    }

    private static GradeDecided decided(Grade grade) {
        return new GradeDecided(QUARTER, OF_QUARTER, grade, grade, "1073/12", null, null, false, null);
    }

    private static List<SlipFact> quarter(Tracked october) {
        return given(opened(List.of("2026-10")), new SpanTracked(QUARTER, october), of(october));
    }

    private static List<SlipFact> lockedQuarter() {
        Tracked good = tracked(Grade.GOOD);
        return given(quarter(good), decided(Grade.GOOD), new SlipLocked(QUARTER, OF_QUARTER, Basis.TRACKED, good));
    }

    private static ScoreChanged of(Tracked october) {
        SlipState slip = new SlipState();
        slip.evolve(opened(List.of("2026-10")));
        slip.evolve(new SpanTracked(QUARTER, october));
        Figures figures = slip.sheet(new ShippedLaw()).figures();
        return new ScoreChanged(QUARTER, "2026-Q4", MEMBER, RULES, figures);
    }

    private static SlipOpened opened(List<String> parts) {
        return new SlipOpened(QUARTER, "2026-Q4", Basis.TRACKED, DUE, MEMBER, RULES, parts);
    }
}
