package vn.congtam.scoring.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.RefusedBy.refusedBy;
import static vn.congtam.scoring.slip.Facts.*;
import static vn.congtam.scoring.slip.Lan.*;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Concluded;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Ground;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.reckoning.Recomputation;
import vn.congtam.reckoning.Recomputed;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.slip.SlipCommand.*;

/** A conclusion of Art. 20.4 binds also across the calendar: days that hold its day, and what holds such days. */
class ConclusionAcrossTest {
    private static final String QUARTER = "2026-Q4";
    private static final SlipId OF_QUARTER = SlipId.of(LAN, QUARTER);
    private static final PeriodId PERIOD = PeriodId.of(COMMUNE, QUARTER);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 12);
    private static final LocalDate JANUARY = LocalDate.of(2027, 1, 12);
    private static final Concluded IN_OCTOBER = new Concluded(Ground.DISCIPLINE, "QĐ 15", OCTOBER);
    private static final Concluded IN_JANUARY = new Concluded(Ground.DEGRADATION, "KL 3", JANUARY);
    private static final Judge DECIDER = on(CHAIR, LocalDate.of(2027, 2, 1));

    @ParameterizedTest
    @ValueSource(strings = {"2026-09-01--2026-10-31", "2026-10-01--2027-03-31"})
    void of_a_quarter_made_from_months_goes_on_to_days_that_hold_its_day(String days) {
        slip().given(lockedQuarter())
                .when(new FollowSpan(OF_QUARTER, days))
                .expectEvents(new SpanFollowed(OF_QUARTER, days), new SpanPassedOn(OF_QUARTER, days, ofQuarter()));
        Tracked ofOctober = ofQuarter().workedIn(List.of(MONTH));
        slip().given(given(decidedQuarter(), new SpanFollowed(OF_QUARTER, days)))
                .when(new LockSlip(OF_QUARTER))
                .expectEvents(
                        new SlipLocked(OF_QUARTER, PERIOD, Basis.TRACKED, ofOctober),
                        new SpanPassedOn(OF_QUARTER, days, ofOctober));
    }

    @Test
    void of_several_goes_on_alone_where_the_others_are_of_other_days_and_is_computed_again_so() {
        String days = "2026-09-01--2026-10-31";
        OverrideImposed later =
                new OverrideImposed(OF_QUARTER, Ground.DEGRADATION, "KL 4", LocalDate.of(2026, 12, 5), null);
        List<SlipFact> facts = given(decidedQuarter(), later);
        Tracked left = left(facts);
        List<SlipFact> locked = given(facts, new SlipLocked(OF_QUARTER, PERIOD, Basis.TRACKED, left));
        SpanPassedOn passed = new SpanPassedOn(OF_QUARTER, days, left.concluding(List.of(IN_OCTOBER)));
        slip().given(locked)
                .when(new FollowSpan(OF_QUARTER, days))
                .expectEvents(new SpanFollowed(OF_QUARTER, days), passed);
        assertThat(Recomputation.of(given(locked, passed), new ShippedLaw()))
                .extracting(Recomputed::isTheSame)
                .endsWith(true, true);
    }

    @Test
    void goes_on_to_no_days_beside_it() {
        String beside = "2026-11-01--2027-01-31";
        slip().given(lockedQuarter())
                .when(new FollowSpan(OF_QUARTER, beside))
                .expectEvents(new SpanFollowed(OF_QUARTER, beside));
    }

    @Test
    void that_has_come_so_binds_who_decides_upon_those_days() {
        SlipId days = SlipId.of(LAN, "2026-10-01--2026-10-31");
        slip().given(
                        new SlipOpened(days, days.span(), Basis.TRACKED, DUE, MEMBER, RULES, List.of(MONTH)),
                        new SpanTracked(days, tracked(Grade.GOOD)),
                        new SpanTracked(days, ofQuarter()))
                .when(new DecideGrade(days, Grade.GOOD, "tiến bộ", "BB 3", by(CHAIR)))
                .expectException(refusedBy(Refusal.OVERRIDE_STANDS, "/grade"));
    }

    @Test
    void days_outside_the_calendar_follow_the_quarters_and_years_that_they_touch() {
        MemberListed listed = new MemberListed(
                PERIOD,
                "2026-12-01--2027-01-31",
                Basis.TRACKED,
                DUE,
                MEMBER,
                RULES,
                List.of("2026-12", "2027-01"),
                List.of(),
                List.of(),
                null);
        assertThat(WhenMemberListedThenOpenSlip.commands(listed))
                .filteredOn(FollowSpan.class::isInstance)
                .extracting(one -> ((FollowSpan) one).id().span())
                .containsExactly("2026-12", "2027-01", "2026-Q4", "2027-Q1", "2026", "2027");
    }

    @Test
    void across_a_turn_of_the_year_is_of_either_year() {
        SlipId days = SlipId.of(LAN, "2026-10-01--2027-01-31");
        SlipOpened opened = new SlipOpened(days, days.span(), Basis.TRACKED, DUE, MEMBER, RULES, List.of(MONTH));
        for (LocalDate day : List.of(OCTOBER, JANUARY))
            slip().given(opened)
                    .when(new ImposeOverride(days, Ground.DISCIPLINE, "QĐ 15", day, DECIDER))
                    .expectSuccessfulHandlerExecution();
        slip().given(opened)
                .when(new ImposeOverride(days, Ground.DISCIPLINE, "QĐ 15", OCTOBER.minusYears(1), DECIDER))
                .expectException(refusedBy(Refusal.OVERRIDE_OF_ANOTHER_YEAR, "/date"));
    }

    @Test
    void of_days_across_a_turn_of_the_year_goes_on_to_the_quarter_and_the_year_of_its_day() {
        SlipId days = SlipId.of(LAN, "2026-08-01--2027-01-31");
        Tracked left = tracked(days.span(), Grade.GOOD, Grade.NOT_COMPLETED, List.of(IN_OCTOBER, IN_JANUARY));
        assertThat(WhenSlipIsLockedThenTrackIt.commands(days, Basis.TRACKED, left))
                .containsExactly(
                        new TrackSpan(OF_QUARTER, left.concluding(List.of(IN_OCTOBER))),
                        new TrackSpan(SlipId.of(LAN, "2027-Q1"), left.concluding(List.of(IN_JANUARY))),
                        new TrackSpan(SlipId.of(LAN, "2026"), left.concluding(List.of(IN_OCTOBER))),
                        new TrackSpan(SlipId.of(LAN, "2027"), left.concluding(List.of(IN_JANUARY))));
        assertThat(WhenSlipIsLockedThenTrackIt.withdraw(new SlipReopened(days, PERIOD, "ghi nhầm", null)))
                .contains(new WithdrawSpan(SlipId.of(LAN, "2027"), days.span()));
    }

    private static List<SlipFact> decidedQuarter() {
        return given(
                new SlipOpened(OF_QUARTER, QUARTER, Basis.TRACKED, DUE, MEMBER, RULES, List.of(MONTH)),
                new SpanTracked(OF_QUARTER, tracked(Grade.GOOD)),
                new OverrideImposed(OF_QUARTER, Ground.DISCIPLINE, "QĐ 15", OCTOBER, null),
                new GradeDecided(
                        OF_QUARTER, PERIOD, Grade.NOT_COMPLETED, Grade.NOT_COMPLETED, null, null, null, false, null));
    }

    private static List<SlipFact> lockedQuarter() {
        return given(decidedQuarter(), new SlipLocked(OF_QUARTER, PERIOD, Basis.TRACKED, ofQuarter()));
    }

    private static Tracked ofQuarter() {
        return left(decidedQuarter());
    }

    private static Tracked left(List<SlipFact> facts) {
        SlipState slip = new SlipState();
        facts.forEach(slip::evolve);
        return slip.sheet(new ShippedLaw()).tracked(Grade.NOT_COMPLETED);
    }
}
