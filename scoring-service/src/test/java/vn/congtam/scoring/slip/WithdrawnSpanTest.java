package vn.congtam.scoring.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.scoring.slip.Facts.*;
import static vn.congtam.scoring.slip.Lan.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.slip.SlipCommand.*;

/** What a month left holds only while the month is closed: its quarter and year wait for the next lock. */
class WithdrawnSpanTest {
    private static final String QUARTER = "2026-Q4";
    private static final SlipId OF_QUARTER = SlipId.of(LAN, QUARTER);
    private static final PeriodId PERIOD = PeriodId.of(COMMUNE, QUARTER);
    private static final Tracked OCTOBER = tracked(Grade.GOOD);
    private static final SpanWithdrawn WITHDRAWN = new SpanWithdrawn(OF_QUARTER, MONTH);
    private static final GradeDecided DECIDED =
            new GradeDecided(OF_QUARTER, PERIOD, Grade.GOOD, Grade.GOOD, "1073/12", null, null, false, null);

    @Test
    void a_month_that_is_opened_again_is_taken_back_from_the_quarter_and_the_year() {
        assertThat(WhenSlipIsLockedThenTrackIt.withdraw(new SlipReopened(SLIP, Lan.PERIOD, "ghi nhầm", null)))
                .containsExactly(new WithdrawSpan(OF_QUARTER, MONTH), new WithdrawSpan(SlipId.of(LAN, "2026"), MONTH));
        assertThat(WhenSlipIsLockedThenTrackIt.withdraw(new SlipReopened(OF_QUARTER, PERIOD, "ghi nhầm", null)))
                .containsExactly(new WithdrawSpan(SlipId.of(LAN, "2026"), QUARTER));
        assertThat(WhenSlipIsLockedThenTrackIt.withdraw(
                        new SlipReopened(SlipId.of(LAN, "2026"), PERIOD, "ghi nhầm", null)))
                .isEmpty();
    }

    @Test
    void days_outside_the_calendar_wait_for_it_too() {
        String days = "2026-10-01--2026-11-30";
        slip().given(given(
                        Facts.locked(),
                        new SpanFollowed(SLIP, days),
                        new ReopeningRequested(SLIP, Lan.PERIOD, CHAIR, "ghi nhầm", "TTr 7")))
                .when(new Reopen(SLIP, apart(new StaffCode("NV0001"))))
                .expectEvents(
                        new SlipReopened(SLIP, Lan.PERIOD, "ghi nhầm", null), new SpanTakenBack(SLIP, days, MONTH));
        assertThat(WhenSlipIsLockedThenTrackIt.withdraw(new SpanTakenBack(SLIP, days, MONTH)))
                .isEqualTo(new WithdrawSpan(SlipId.of(LAN, days), MONTH));
    }

    @Test
    void the_quarter_then_lacks_it_and_nothing_can_be_decided() {
        slip().given(scored()).when(new WithdrawSpan(OF_QUARTER, MONTH)).expectEvents(WITHDRAWN, changed(figures()));
        slip().given(given(scored(), WITHDRAWN, changed(figures())))
                .when(new DecideGrade(OF_QUARTER, null, null, null, by(CHAIR)))
                .expectException(refusedBy(Refusal.NOT_SCORED));
        slip().given(given(scored(), WITHDRAWN, changed(figures())))
                .when(new TrackSpan(OF_QUARTER, OCTOBER))
                .expectEvents(new SpanTracked(OF_QUARTER, OCTOBER), changed(figures(OCTOBER)));
    }

    @Test
    void is_said_once_and_of_what_is_known_only() {
        slip().given(given(scored(), WITHDRAWN, changed(figures())))
                .when(new WithdrawSpan(OF_QUARTER, MONTH))
                .expectNoEvents();
        slip().given(scored()).when(new WithdrawSpan(OF_QUARTER, "2026-11")).expectNoEvents();
    }

    @Test
    void a_locked_quarter_stays_as_it_is_and_lacks_it_once_it_is_opened_again() {
        slip().given(locked()).when(new WithdrawSpan(OF_QUARTER, MONTH)).expectEvents(WITHDRAWN);
        slip().given(given(locked(), WITHDRAWN, requested()))
                .when(new Reopen(OF_QUARTER, apart(new StaffCode("NV0001"))))
                .expectEvents(new SlipReopened(OF_QUARTER, PERIOD, "ghi nhầm", null), WITHDRAWN, changed(figures()));
    }

    @Test
    void what_is_locked_again_before_that_counts_as_it_is_then() {
        slip().given(given(locked(), WITHDRAWN))
                .when(new TrackSpan(OF_QUARTER, OCTOBER))
                .expectEvents(new LateTrackingNoted(OF_QUARTER, OCTOBER));
        slip().given(given(locked(), WITHDRAWN, new LateTrackingNoted(OF_QUARTER, OCTOBER), requested()))
                .when(new Reopen(OF_QUARTER, apart(new StaffCode("NV0001"))))
                .expectEvents(
                        new SlipReopened(OF_QUARTER, PERIOD, "ghi nhầm", null), new SpanTracked(OF_QUARTER, OCTOBER));
    }

    @Test
    void a_period_that_knew_it_before_does_not_bring_it_back() {
        List<String> parts = List.of(MONTH);
        slip().given(new SpanTracked(OF_QUARTER, OCTOBER), WITHDRAWN)
                .when(new OpenSlip(
                        OF_QUARTER, QUARTER, Basis.TRACKED, DUE, MEMBER, RULES, parts, List.of(OCTOBER), null))
                .expectEvents(opened(), changed(figures()));
    }

    private static List<SlipFact> scored() {
        return given(opened(), new SpanTracked(OF_QUARTER, OCTOBER), changed(figures(OCTOBER)), DECIDED);
    }

    private static List<SlipFact> locked() {
        return given(scored(), new SlipLocked(OF_QUARTER, PERIOD, Basis.TRACKED, OCTOBER));
    }

    private static ReopeningRequested requested() {
        return new ReopeningRequested(OF_QUARTER, PERIOD, CHAIR, "ghi nhầm", "TTr 7");
    }

    private static SlipOpened opened() {
        return new SlipOpened(OF_QUARTER, QUARTER, Basis.TRACKED, DUE, MEMBER, RULES, List.of(MONTH));
    }

    private static ScoreChanged changed(Figures figures) {
        return new ScoreChanged(OF_QUARTER, QUARTER, MEMBER, RULES, figures);
    }

    private static Figures figures(Tracked... months) {
        SlipState slip = new SlipState();
        slip.evolve(opened());
        List.of(months).forEach(month -> slip.evolve(new SpanTracked(OF_QUARTER, month)));
        return slip.sheet(new ShippedLaw()).figures();
    }
}
