package vn.congtam.rulebook.period;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.rulebook.period.Tracking.DECREE;
import static vn.congtam.rulebook.period.Tracking.LAN;
import static vn.congtam.rulebook.period.Tracking.done;
import static vn.congtam.rulebook.period.Tracking.judged;
import static vn.congtam.rulebook.period.Tracking.lan;
import static vn.congtam.rulebook.period.Tracking.minh;
import static vn.congtam.rulebook.period.Tracking.points;
import static vn.congtam.rulebook.period.Tracking.share;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.congtam.rulebook.Local;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.Score;
import vn.congtam.rulebook.State;
import vn.congtam.rulebook.slip.Absence;
import vn.congtam.rulebook.slip.Leadership;
import vn.congtam.rulebook.slip.Slip;

/** Whole months that are rated for an occasion are added up as a quarter is. */
class OccasionTest {
    private static final Span DAYS = Span.parse("2026-09-01--2026-10-31");
    private static final Span LONG = Span.parse("2026-07-01--2026-10-31");
    private static final Slip MINH = Slip.ofLeader(List.of(), Leadership.UNKNOWN);
    private static final Tracked SEPTEMBER = lan("2026-09", "27", done(10, 8));
    private static final Tracked OCTOBER = lan("2026-10", "24", done(10, 4));
    private static final Tracked QUARTER = quarter("30", 30);

    @Test
    void shares_are_cumulative_and_general_points_the_mean() {
        Score score = score(DECREE, DAYS, LAN, SEPTEMBER, OCTOBER);
        assertThat(score.state()).isEqualTo(State.SCORED);
        assertThat(score.a()).hasToString("3/5");
        assertThat(points(score.generalPoints())).isEqualTo("25.5");
        assertThat(points(score.total())).isEqualTo("67.5");
    }

    @Test
    void a_quarter_among_months_counts_as_three_of_them() {
        Score score = score(DECREE, LONG, LAN, QUARTER, OCTOBER);
        assertThat(score.a()).hasToString("17/20");
        assertThat(points(score.generalPoints())).isEqualTo("28.5");
    }

    @Test
    void what_is_missing_leaves_it_incomplete() {
        assertThat(score(DECREE, DAYS, LAN, OCTOBER).state()).isEqualTo(State.INCOMPLETE);
        assertThat(score(DECREE, LONG, LAN, QUARTER).state()).isEqualTo(State.INCOMPLETE);
        assertThat(Local.english(score(DECREE, LONG, LAN, QUARTER).explanation()))
                .anyMatch(step -> step.contains("October 2026"))
                .noneMatch(step -> step.contains("July 2026"));
    }

    @Test
    void months_not_rated_are_left_out_however_few_are_left() {
        RuleSet customs = Local.rules("quarter.not-rated-up-to-months=1");
        Tracked away = Tracked.notRated(Span.parse("2026-09"), Absence.NEW);
        assertThat(score(customs, DAYS, LAN, away, OCTOBER).a()).hasToString("2/5");
        Tracked gone = Tracked.notRated(Span.parse("2026-10"), Absence.NEW);
        assertThat(score(customs, DAYS, LAN, away, gone).state()).isEqualTo(State.NOT_RATED);
    }

    @Test
    void what_a_quarter_judges_once_it_takes_as_the_mean() {
        Tracked first = minh("2026-09", judged("0.5", "1", "1"), done(1, 1));
        Tracked second = minh("2026-10", judged("1", "1", "0.5"), done(1, 1));
        Score score = score(DECREE, DAYS, MINH, first, second);
        assertThat(share(score.unitResult())).isEqualTo("0.75");
        assertThat(share(score.unity())).isEqualTo("0.75");
        RuleSet lowest = Local.rules("quarter.leadership=MIN");
        assertThat(share(score(lowest, DAYS, MINH, first, second).unity())).isEqualTo("0.5");
        RuleSet once = Local.rules("quarter.general=ONCE");
        assertThat(points(score(once, DAYS, LAN, SEPTEMBER, OCTOBER).generalPoints()))
                .isEqualTo("25.5");
    }

    @Test
    void is_refused_where_it_would_count_a_day_twice_or_not_at_all() {
        assertThat(wrong(Span.parse("2026-09-02--2026-10-31"), LAN)).containsExactly("PERIOD_NOT_ALLOWED /quarter");
        assertThat(wrong(Span.parse("2026-09-01--2026-10-30"), LAN)).containsExactly("PERIOD_NOT_ALLOWED /quarter");
        assertThat(wrong(LONG, LAN, QUARTER, SEPTEMBER)).containsExactly("PERIODS_OVERLAP /months/1/span");
        assertThat(wrong(DAYS, LAN, lan("2026-11", "27"))).containsExactly("PERIOD_OUTSIDE /months/0/span");
        assertThat(wrong(DAYS, LAN.withGeneral(new BigDecimal("27")))).containsExactly("NOT_COUNTED /general");
        assertThat(wrong(DAYS, Slip.ofLeader(List.of(), judged("1", "1", "1"))))
                .containsExactly("NOT_COUNTED /leadership");
    }

    @Test
    void is_refused_where_the_rules_know_no_such_span_and_carries_nothing_over() {
        RuleSet regular = Local.rules("period.kinds=MONTH,QUARTER,YEAR");
        assertThat(Local.wrong(Quarter.by(regular).examine(new Quarterly(DAYS, LAN, List.of()))))
                .containsExactly("PERIOD_NOT_ALLOWED /quarter");
        RuleSet customs = Local.rules("quarter.not-rated-up-to-months=1");
        Quarterly carrying = new Quarterly(DAYS, LAN, List.of(), List.of(lan("2026-08", "27")));
        assertThat(Local.wrong(Quarter.by(customs).examine(carrying))).containsExactly("NOT_COUNTED /carried");
    }

    private static List<String> wrong(Span span, Slip judged, Tracked... parts) {
        return Local.wrong(Quarter.by(DECREE).examine(new Quarterly(span, judged, List.of(parts))));
    }

    private static Score score(RuleSet rules, Span span, Slip judged, Tracked... parts) {
        return Quarter.by(rules).score(new Quarterly(span, judged, List.of(parts)));
    }

    private static Tracked quarter(String general, int units) {
        Slip slip = Slip.ofStaff(List.of(done(units, units))).withGeneral(new BigDecimal(general));
        return Tracked.of(Span.parse("2026-Q3"), slip, DECREE.score(slip));
    }
}
