package vn.congtam.scoring.slip;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.scoring.slip.Facts.*;
import static vn.congtam.scoring.slip.Lan.*;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.reckoning.Law;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleSets;
import vn.congtam.scoring.ShippedLaw;
import vn.congtam.scoring.slip.SlipCommand.*;

/** A year that is graded by its quarters takes their grades however they were rated; any other takes their months. */
class QuarterGradesTest {
    private static final SlipId YEAR = SlipId.of(LAN, "2026");
    private static final SlipId QUARTER = SlipId.of(LAN, "2026-Q4");
    private static final PeriodId PERIOD = PeriodId.of(COMMUNE, "2026-Q4");
    private static final RuleSet TABLE = RuleSets.shipped().read("""
            base=nd335-2025/1
            id=xa-dien-khanh/1
            version=1
            class=LOCAL_APPROVED
            basis=12/QĐ-UBND: Điều 2
            effective.from=2026-01-01
            title.vi=Quy chế xã
            title.en=Regulation of the commune
            year.method=QUARTER_GRADES
            """);
    private static final Law BY_QUARTERS = _ -> TABLE;
    private static final Tracked THIRD = quarter("2026-Q3", Grade.EXCELLENT);
    private static final Tracked FOURTH = quarter("2026-Q4", Grade.EXCELLENT);
    private static final SlipOpened OPENED =
            new SlipOpened(YEAR, "2026", Basis.TRACKED, DUE, MEMBER, RULES, List.of("2026-Q3", "2026-Q4"));

    @Test
    void a_quarter_that_is_made_from_its_months_goes_to_the_year_at_every_lock_and_replacement() {
        assertThat(WhenSlipIsLockedThenTrackIt.commands(QUARTER, Basis.TRACKED, FOURTH))
                .containsExactly(new TrackSpan(YEAR, FOURTH, true));
        assertThat(WhenSlipIsLockedThenTrackIt.commands(QUARTER, Basis.WORK, FOURTH))
                .containsExactly(new TrackSpan(YEAR, FOURTH, false));
    }

    @Test
    void the_year_waits_for_it_and_is_graded_by_it() {
        assertThat(year(THIRD).state()).isEqualTo("INCOMPLETE");
        assertThat(year(THIRD, FOURTH).grade()).isEqualTo(Grade.EXCELLENT);
        slip(BY_QUARTERS)
                .given(OPENED, new SpanTracked(YEAR, THIRD), changed(year(THIRD)))
                .when(new TrackSpan(YEAR, FOURTH, true))
                .expectEvents(new SpanTracked(YEAR, FOURTH), changed(year(THIRD, FOURTH)));
    }

    @Test
    void it_follows_a_grade_that_is_replaced_and_a_quarter_that_is_opened_again() {
        Tracked worse = quarter("2026-Q4", Grade.GOOD);
        List<SlipFact> both = given(
                OPENED, new SpanTracked(YEAR, THIRD), new SpanTracked(YEAR, FOURTH), changed(year(THIRD, FOURTH)));
        slip(BY_QUARTERS)
                .given(both)
                .when(new TrackSpan(YEAR, worse, true))
                .expectEvents(new SpanTracked(YEAR, worse), changed(year(THIRD, worse)));
        slip(BY_QUARTERS)
                .given(both)
                .when(new WithdrawSpan(YEAR, "2026-Q4"))
                .expectEvents(new SpanWithdrawn(YEAR, "2026-Q4"), changed(year(THIRD)));
    }

    @Test
    void a_year_that_is_the_mean_of_its_months_does_not_hear_of_it() {
        SlipOpened opened = new SlipOpened(YEAR, "2026", Basis.TRACKED, DUE, MEMBER, RULES, List.of("2026-10"));
        slip().given(opened).when(new TrackSpan(YEAR, FOURTH, true)).expectNoEvents();
        slip().given(opened).when(new TrackSpan(YEAR, FOURTH, false)).expectSuccessfulHandlerExecution();
    }

    @Test
    void each_quarter_is_told_with_the_grade_decided_for_it() {
        SlipState slip = told(THIRD, FOURTH);
        assertThat(slip.sheet(BY_QUARTERS).explanation())
                .extracting(step -> step.text().en())
                .contains("Quarter 3/2026 was graded excellent.", "Quarter 4/2026 was graded excellent.");
    }

    @Test
    void a_quarter_made_from_its_months_says_at_its_lock_which_of_them_were_rated() {
        SlipOpened opened = new SlipOpened(
                QUARTER, "2026-Q4", Basis.TRACKED, DUE, MEMBER, RULES, List.of("2026-10", "2026-11", "2026-12"));
        List<SlipFact> known = given(
                opened,
                new SpanTracked(QUARTER, tracked(Grade.GOOD)),
                new SpanTracked(QUARTER, away("2026-11")),
                new SpanTracked(QUARTER, away("2026-12")),
                new GradeDecided(QUARTER, PERIOD, Grade.GOOD, Grade.GOOD, "1073/12", null, null, false, null));
        SlipState slip = new SlipState();
        known.forEach(slip::evolve);
        Tracked left = slip.sheet(new ShippedLaw()).tracked(Grade.GOOD).workedIn(List.of("2026-10"));
        slip().given(known)
                .when(new LockSlip(QUARTER))
                .expectEvents(new SlipLocked(QUARTER, PERIOD, Basis.TRACKED, left));
    }

    /** She came in October from an agency that rates by quarters, so that November took October's work. */
    @Test
    void a_month_that_took_the_work_of_another_stands_for_both() {
        SlipOpened opened =
                new SlipOpened(QUARTER, "2026-Q4", Basis.TRACKED, DUE, MEMBER, RULES, List.of("2026-11", "2026-12"));
        Tracked november =
                tracked("2026-11", Grade.GOOD, Grade.GOOD, List.of()).workedIn(List.of("2026-10", "2026-11"));
        assertThat(locked(opened, november, tracked("2026-12", Grade.GOOD, Grade.GOOD, List.of()))
                        .worked())
                .isNull();
        assertThat(locked(opened, november, away("2026-12")).worked()).containsExactly("2026-10", "2026-11");
        Tracked earlier = november.workedIn(List.of("2026-09", "2026-11"));
        assertThat(locked(opened, earlier, away("2026-12")).worked()).containsExactly("2026-09", "2026-11");
    }

    private static Tracked locked(SlipOpened opened, Tracked... months) {
        SlipState slip = new SlipState();
        slip.evolve(opened);
        Stream.of(months).forEach(one -> slip.evolve(new SpanTracked(QUARTER, one)));
        slip.evolve(new GradeDecided(QUARTER, PERIOD, Grade.GOOD, Grade.GOOD, "1073/12", null, null, false, null));
        return Aftermath.lock(slip, new LockSlip(QUARTER), new ShippedLaw(), (_, _) -> null).stream()
                .filter(SlipLocked.class::isInstance)
                .map(fact -> ((SlipLocked) fact).tracked())
                .findFirst()
                .orElseThrow();
    }

    private static Tracked away(String month) {
        return new Tracked(
                month,
                RULES,
                false,
                "NOT_RATED",
                Unrated.MATERNITY,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of());
    }

    private static Tracked quarter(String span, Grade decided) {
        return tracked(span, Grade.GOOD, decided, List.of());
    }

    private static SlipState told(Tracked... quarters) {
        SlipState slip = new SlipState();
        slip.evolve(OPENED);
        Stream.of(quarters).forEach(one -> slip.evolve(new SpanTracked(YEAR, one)));
        return slip;
    }

    private static Figures year(Tracked... quarters) {
        return told(quarters).sheet(BY_QUARTERS).figures();
    }

    private static ScoreChanged changed(Figures figures) {
        return new ScoreChanged(YEAR, "2026", MEMBER, RULES, figures);
    }
}
