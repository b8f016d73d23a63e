package vn.congtam.rulebook.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congtam.rulebook.Local.english;
import static vn.congtam.rulebook.period.Tracking.DECREE;
import static vn.congtam.rulebook.period.Tracking.DISCIPLINE;
import static vn.congtam.rulebook.period.Tracking.LAN;
import static vn.congtam.rulebook.period.Tracking.Q4;
import static vn.congtam.rulebook.period.Tracking.done;
import static vn.congtam.rulebook.period.Tracking.judged;
import static vn.congtam.rulebook.period.Tracking.lan;
import static vn.congtam.rulebook.period.Tracking.late;
import static vn.congtam.rulebook.period.Tracking.minh;
import static vn.congtam.rulebook.period.Tracking.points;
import static vn.congtam.rulebook.period.Tracking.share;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import vn.congtam.rulebook.Components;
import vn.congtam.rulebook.Grade;
import vn.congtam.rulebook.Local;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.Score;
import vn.congtam.rulebook.State;
import vn.congtam.rulebook.Step;
import vn.congtam.rulebook.Work;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Absence;
import vn.congtam.rulebook.slip.Leadership;
import vn.congtam.rulebook.slip.Slip;

class QuarterTest {
    private static final Slip MINH = Slip.ofLeader(List.of(), judged("0.5", "1", "1"));
    private static final RuleSet ONCE = Local.rules("quarter.general=ONCE");
    private static final RuleSet CUSTOMS = Local.rules("quarter.not-rated-up-to-months=1");

    private static final Tracked OCTOBER = lan("2026-10", "27", late(20, 18, 2));
    private static final Tracked NOVEMBER = lan("2026-11", "25", done(5, 5));
    private static final Tracked DECEMBER = lan("2026-12", "24", done(10, 4));
    private static final Tracked MATERNITY = Tracked.notRated(Span.parse("2026-12"), Absence.MATERNITY);

    private static Score score(RuleSet rules, Slip judged, Tracked... months) {
        return Quarter.by(rules).score(new Quarterly(Q4, judged, List.of(months)));
    }

    private static Score score(Tracked... months) {
        return score(DECREE, LAN, months);
    }

    private static List<String> wrongWith(RuleSet rules, Quarterly input) {
        return Local.wrong(Quarter.by(rules).examine(input));
    }

    @Test
    void months_in_which_he_did_not_serve_are_those_of_one_who_is_new() {
        List<Span> parts = List.of(Span.parse("2026-10"), Span.parse("2026-11"));
        Quarterly input = Quarterly.of(Q4, LAN, parts, List.of(OCTOBER));
        assertThat(input.months()).containsExactly(OCTOBER, Tracked.notRated(Span.parse("2026-12"), Absence.NEW));
        assertThat(Quarterly.of(Span.parse("2026-10-01--2026-12-31"), LAN, List.of(Q4), List.of())
                        .months())
                .isEmpty();
    }

    private static Ratio task(Tracked month, long general) {
        return Objects.requireNonNull(month.total()).minus(Ratio.of(general));
    }

    private static List<String> rules(Score score) {
        return score.explanation().stream().map(Step::rule).toList();
    }

    @Test
    void shares_are_cumulative_and_general_points_the_mean() {
        Score score = score(OCTOBER, NOVEMBER, DECEMBER);
        assertThat(score.state()).isEqualTo(State.SCORED);
        assertThat(score.a()).hasToString("27/35");
        assertThat(score.b()).hasToString("27/35");
        assertThat(score.c()).hasToString("53/70");
        assertThat(score.taskPoints()).hasToString("161/3");
        assertThat(score.generalPoints()).hasToString("76/3");
        assertThat(score.total()).hasToString("79");
        assertThat(score.grade()).isEqualTo(Grade.GOOD);
        assertThat(score.ruleSetHash()).isEqualTo(DECREE.hash());
        assertThat(score.ruleSetId()).isEqualTo(DECREE.id());
    }

    @Test
    void it_is_told_month_by_month() {
        assertThat(english(score(DECEMBER, OCTOBER, NOVEMBER).explanation()))
                .containsExactly(
                        "October 2026: assigned 20, completed 18, of good quality 18, on time 17.5 (converted).",
                        "November 2026: assigned 5, completed 5, of good quality 5, on time 5 (converted).",
                        "December 2026: assigned 10, completed 4, of good quality 4, on time 4 (converted).",
                        "a (quantity) = 27 completed / 35 assigned = 0.771429.",
                        "b (quality) = 27 of good quality / 35 assigned = 0.771429.",
                        "c (progress) = 26.5 on time / 35 assigned = 0.757143.",
                        "Task points = (a + b + c) / 3 × 70 = (0.771429 + 0.771429 + 0.757143) / 3 × 70 = 161/3, rounded 53.67.",
                        "General points = mean of 3 months worked (27; 25; 24) = 76/3, rounded 25.33.",
                        "Total = 161/3 + 25.33 = 79, rounded 79.",
                        "The unrounded total 79 (about 79) is 70 or more and below 90: good.");
    }

    @Test
    void the_same_work_in_one_slip_gives_the_same_task_points() {
        Slip whole = Slip.ofStaff(List.of(late(20, 18, 2), done(5, 5), done(10, 4)));
        assertThat(score(OCTOBER, NOVEMBER, DECEMBER).taskPoints())
                .isEqualTo(DECREE.score(whole).taskPoints());
    }

    @Test
    void another_rule_set_takes_the_mean_of_the_months() {
        Score score = score(Local.rules("quarter.work=MEAN"), LAN, OCTOBER, NOVEMBER, DECEMBER);
        assertThat(share(score.a())).isEqualTo("0.766667");
        assertThat(score.taskPoints())
                .isEqualTo(Ratio.mean(List.of(task(OCTOBER, 27), task(NOVEMBER, 25), task(DECEMBER, 24))));
        assertThat(english(score.explanation()))
                .contains(
                        "a = mean of 3 months (0.9; 1; 0.4) = 0.766667.",
                        "c = mean of 3 months (0.875; 1; 0.4) = 0.758333.");
        assertThat(rules(score)).containsSubsequence("quantity", "quality", "progress", "task-points");
    }

    @Test
    void months_that_are_not_rated_are_left_out() {
        Score score = score(OCTOBER, NOVEMBER, MATERNITY);
        assertThat(share(score.a())).isEqualTo("0.92");
        assertThat(points(score.generalPoints())).isEqualTo("26");
        assertThat(english(score.explanation())).contains("December 2026: not rated, left out.");
        assertThat(score.explanation().get(2).inputs()).containsEntry("reason", "MATERNITY");
    }

    @Test
    void no_month_worked_is_no_quarter_rated() {
        Score score = score(
                Tracked.notRated(Span.parse("2026-10"), Absence.MATERNITY),
                Tracked.notRated(Span.parse("2026-11"), Absence.MATERNITY),
                MATERNITY);
        assertThat(score.state()).isEqualTo(State.NOT_RATED);
        assertThat(score.total()).isNull();
        assertThat(score.grade()).isNull();
        assertThat(score.work()).isNull();
    }

    @Test
    void a_month_without_a_record_is_missing_not_zero_and_not_left_out() {
        Score score = score(OCTOBER, NOVEMBER);
        assertThat(score.state()).isEqualTo(State.INCOMPLETE);
        assertThat(score.a()).isNull();
        assertThat(score.work()).isNull();
        assertThat(score.generalPoints()).isNull();
        assertThat(score.total()).isNull();
        assertThat(score.grade()).isNull();
        assertThat(english(score.explanation()))
                .contains("December 2026: there is no tracking yet; missing is not zero.")
                .last()
                .asString()
                .startsWith("A required part");
        assertThat(score(MATERNITY).state()).isEqualTo(State.INCOMPLETE);
        assertThat(score().state()).isEqualTo(State.INCOMPLETE);
    }

    @Test
    void a_month_without_general_points_leaves_the_quarter_incomplete() {
        Score score = score(OCTOBER, NOVEMBER, lan("2026-12", null, done(10, 4)));
        assertThat(score.state()).isEqualTo(State.INCOMPLETE);
        assertThat(share(score.a())).isEqualTo("0.771429");
        assertThat(score.taskPoints()).isNotNull();
        assertThat(score.total()).isNull();
        assertThat(english(score.explanation())).contains("The general points are missing; missing is not zero.");
    }

    @Test
    void a_month_without_its_sums_leaves_the_quarter_incomplete() {
        Tracked unknown = new Tracked(
                Span.parse("2026-12"),
                false,
                State.INCOMPLETE,
                null,
                null,
                Components.NONE,
                Ratio.of(20),
                null,
                null,
                List.of(),
                1);
        Score score = score(OCTOBER, NOVEMBER, unknown);
        assertThat(score.state()).isEqualTo(State.INCOMPLETE);
        assertThat(score.a()).isNull();
        assertThat(english(score.explanation()))
                .contains("December 2026: the tracking is incomplete; missing is not zero.");
    }

    @Test
    void general_criteria_may_be_scored_once_for_the_quarter() {
        Score score = score(
                ONCE, LAN.withGeneral(new BigDecimal("21")), lan("2026-10", null, late(20, 18, 2)), NOVEMBER, DECEMBER);
        assertThat(score.state()).isEqualTo(State.SCORED);
        assertThat(score.total()).hasToString("224/3");
        assertThat(rules(score))
                .containsExactly(
                        "span",
                        "span",
                        "span",
                        "quantity",
                        "quality",
                        "progress",
                        "task-points",
                        "general-points",
                        "total",
                        "grade");
        assertThat(score(ONCE, LAN, OCTOBER, NOVEMBER, DECEMBER).state()).isEqualTo(State.INCOMPLETE);
    }

    @Test
    void a_month_in_which_nothing_was_assigned_adds_nothing_but_was_served() {
        Score score = score(OCTOBER, NOVEMBER, lan("2026-12", "15"));
        assertThat(score.state()).isEqualTo(State.SCORED);
        assertThat(share(score.a())).isEqualTo("0.92");
        assertThat(score.generalPoints()).hasToString("67/3");
        assertThat(english(score.explanation()))
                .contains("December 2026: nothing was assigned; that is not zero points.");
        assertThat(score(OCTOBER, NOVEMBER, lan("2026-12", null)).state()).isEqualTo(State.INCOMPLETE);
        Score mean = score(Local.rules("quarter.work=MEAN"), LAN, OCTOBER, NOVEMBER, lan("2026-12", "15"));
        assertThat(share(mean.a())).isEqualTo("0.95");
    }

    @Test
    void a_rule_set_may_have_such_a_month_cleared_up_first() {
        RuleSet strict = Local.rules("aggregate.nothing-assigned=INCOMPLETE");
        assertThat(score(strict, LAN, OCTOBER, NOVEMBER, lan("2026-12", "15")).state())
                .isEqualTo(State.INCOMPLETE);
        assertThat(score(strict, LAN, OCTOBER, NOVEMBER, DECEMBER).state()).isEqualTo(State.SCORED);
    }

    @Test
    void nothing_assigned_in_any_month_is_insufficient_data() {
        for (RuleSet rules : List.of(DECREE, Local.rules("quarter.work=MEAN"))) {
            Score score = score(rules, LAN, lan("2026-10", "15"), lan("2026-11", "15"), lan("2026-12", "15"));
            assertThat(score.state()).isEqualTo(State.INSUFFICIENT_DATA);
            assertThat(score.total()).isNull();
            assertThat(score.grade()).isNull();
            assertThat(rules(score)).contains("insufficient-data");
        }
    }

    @Test
    void a_leader_is_judged_once_for_the_quarter() {
        Score score =
                score(DECREE, MINH, minh("2026-10", null, done(1, 1)), minh("2026-11", null, done(1, 1)), MATERNITY);
        assertThat(score.state()).isEqualTo(State.SCORED);
        assertThat(score.unitResult()).isEqualTo(Ratio.of("0.5"));
        assertThat(points(score.total())).isEqualTo("89.17");
        assertThat(english(score.explanation())).contains("d (result of the unit led) = 0.5.");
        assertThat(score(
                                DECREE,
                                Slip.ofLeader(List.of(), Leadership.UNKNOWN),
                                minh("2026-10", null, done(1, 1)),
                                minh("2026-11", null, done(1, 1)),
                                MATERNITY)
                        .state())
                .isEqualTo(State.INCOMPLETE);
    }

    @Test
    void or_by_the_lowest_of_the_months_he_led_or_their_mean() {
        Slip leader = Slip.ofLeader(List.of(), Leadership.UNKNOWN);
        Tracked[] months = {
            lan("2026-10", "25", done(1, 1)),
            minh("2026-11", judged("0.5", "1", "1"), done(1, 1)),
            minh("2026-12", judged("1", "1", "0.5"), done(1, 1))
        };
        Score lowest = score(Local.rules("quarter.leadership=MIN"), leader, months);
        assertThat(List.of(share(lowest.unitResult()), share(lowest.organisation()), share(lowest.unity())))
                .containsExactly("0.5", "1", "0.5");
        assertThat(english(lowest.explanation())).contains("d = lowest of 2 months (0.5; 1) = 0.5.");
        Score mean = score(Local.rules("quarter.leadership=MEAN"), leader, months);
        assertThat(List.of(share(mean.unitResult()), share(mean.organisation()), share(mean.unity())))
                .containsExactly("0.75", "1", "0.75");
        assertThat(mean.state()).isEqualTo(State.SCORED);
    }

    @Test
    void a_month_he_led_unjudged_leaves_the_quarter_incomplete_where_months_count() {
        Slip leader = Slip.ofLeader(List.of(), Leadership.UNKNOWN);
        Score score = score(
                Local.rules("quarter.leadership=MIN"),
                leader,
                minh("2026-10", judged("1", "1", "1"), done(1, 1)),
                minh("2026-11", null, done(1, 1)),
                MATERNITY);
        assertThat(score.state()).isEqualTo(State.INCOMPLETE);
        assertThat(score.unitResult()).isNull();
        assertThat(english(score.explanation()))
                .contains("đ is not there for every month it is needed of; missing is not zero.");
        assertThat(score(Local.rules("quarter.leadership=MIN"), leader, OCTOBER, NOVEMBER, DECEMBER)
                        .state())
                .isEqualTo(State.INCOMPLETE);
        assertThat(score(
                                Local.rules("quarter.leadership=MIN"),
                                leader,
                                minh("2026-10", judged("1", "1", "1"), done(1, 1)))
                        .unitResult())
                .isNull();
    }

    @Test
    void discipline_in_a_month_counts_for_the_quarter() {
        Slip disciplined = Slip.ofStaff(List.of(done(1, 1)))
                .withGeneral(new BigDecimal("30"))
                .overriddenBy(List.of(DISCIPLINE));
        Score score = score(
                DECREE,
                LAN.overriddenBy(List.of(DISCIPLINE)),
                OCTOBER,
                NOVEMBER,
                Tracking.month("2026-12", disciplined));
        assertThat(score.grade()).isEqualTo(Grade.NOT_COMPLETED);
        assertThat(score.total()).isNotNull();
        assertThat(rules(score)).containsOnlyOnce("override");
        assertThat(score(OCTOBER, NOVEMBER, Tracking.month("2026-12", disciplined))
                        .grade())
                .isEqualTo(Grade.NOT_COMPLETED);
        assertThat(score(DECREE, LAN.overriddenBy(List.of(DISCIPLINE)), OCTOBER).grade())
                .isEqualTo(Grade.NOT_COMPLETED);
    }

    @Test
    void who_is_not_rated_for_the_quarter_has_no_grade() {
        Score score = score(
                DECREE,
                LAN.notRated(Absence.TRANSFERRED).overriddenBy(List.of(DISCIPLINE)),
                OCTOBER,
                NOVEMBER,
                DECEMBER);
        assertThat(score.state()).isEqualTo(State.NOT_RATED);
        assertThat(score.grade()).isNull();
        assertThat(rules(score)).endsWith("not-rated");
    }

    @Test
    void only_the_customs_do_not_rate_a_single_month_and_carry_it_over() {
        Tracked[] one = {OCTOBER, Tracked.notRated(Span.parse("2026-11"), Absence.LEAVE), MATERNITY};
        assertThat(score(one).state()).isEqualTo(State.SCORED);
        Score short_ = score(CUSTOMS, LAN, one);
        assertThat(short_.state()).isEqualTo(State.NOT_RATED);
        assertThat(english(short_.explanation())).last().asString().contains("Only 1 months worked", "no more than 1");
        assertThat(score(CUSTOMS, LAN, OCTOBER, NOVEMBER, MATERNITY).state()).isEqualTo(State.SCORED);
        assertThat(score(CUSTOMS, LAN, OCTOBER).state()).isEqualTo(State.INCOMPLETE);
    }

    @Test
    void what_was_carried_counts_in_the_next_quarter() {
        Tracked september = lan("2026-09", "20", done(5, 0));
        Quarterly input = new Quarterly(Q4, LAN, List.of(OCTOBER, NOVEMBER, MATERNITY), List.of(september));
        Score score = Quarter.by(CUSTOMS).score(input);
        assertThat(score.a()).hasToString("23/30");
        assertThat(points(score.generalPoints())).isEqualTo("24");
        assertThat(english(score.explanation()).getFirst()).startsWith("September 2026");
        assertThat(wrongWith(DECREE, input)).containsExactly("NOT_COUNTED /carried");
    }

    @Test
    void what_is_too_short_to_be_rated_goes_on_to_the_next_quarter_with_what_was_carried_to_it() {
        Tracked left = Tracked.notRated(Span.parse("2026-11"), Absence.LEAVE);
        Quarterly one = new Quarterly(Q4, LAN, List.of(OCTOBER, left, MATERNITY));
        assertThat(Quarter.by(CUSTOMS).carriedOn(one)).containsExactly(OCTOBER);
        assertThat(Quarter.by(DECREE).carriedOn(one)).isEmpty();
        assertThat(Quarter.by(CUSTOMS).carriedOn(new Quarterly(Q4, LAN, List.of(OCTOBER, NOVEMBER, MATERNITY))))
                .isEmpty();
        assertThat(Quarter.by(CUSTOMS).carriedOn(new Quarterly(Q4, LAN, List.of(OCTOBER))))
                .as("as long as a month is not known")
                .isEmpty();
        Tracked september = lan("2026-09", "20", done(5, 0));
        Tracked none = Tracked.notRated(Span.parse("2026-10"), Absence.LEAVE);
        assertThat(Quarter.by(CUSTOMS)
                        .carriedOn(new Quarterly(Q4, LAN, List.of(none, left, MATERNITY), List.of(september))))
                .containsExactly(september);
    }

    @Test
    void what_was_carried_must_be_earlier_months() {
        Quarterly input = new Quarterly(
                Q4,
                LAN,
                List.of(OCTOBER),
                List.of(
                        NOVEMBER,
                        Tracked.notRated(Span.parse("2026-Q3"), Absence.NEW),
                        lan("2026-09", "20").workedFor(2)));
        assertThat(wrongWith(CUSTOMS, input))
                .containsExactly(
                        "OUT_OF_RANGE /carried/2/monthsWorked",
                        "PERIOD_NOT_ALLOWED /carried/0/span",
                        "PERIOD_NOT_ALLOWED /carried/1/span");
    }

    @Test
    void a_slip_counts_for_all_months_of_its_span_unless_not_rated() {
        Slip slip = Slip.ofStaff(List.of(done(1, 1)));
        assertThat(Tracked.of(Q4, slip, DECREE.score(slip)).monthsWorked()).isEqualTo(3);
        assertThat(OCTOBER.monthsWorked()).isEqualTo(1);
        Slip away = slip.notRated(Absence.LEAVE);
        assertThat(Tracked.of(Q4, away, DECREE.score(away))).isEqualTo(Tracked.notRated(Q4, Absence.LEAVE));
    }

    @Test
    void bad_input_is_refused_at_its_place() {
        Tracked odd = new Tracked(
                Span.parse("2026-09"),
                true,
                State.SCORED,
                null,
                new Work(Ratio.of(1), Ratio.of(2), Ratio.ONE, Ratio.ONE),
                new Components(Ratio.of(2), Ratio.of(-1), Ratio.of(2), Ratio.of(2), Ratio.of(-1), Ratio.of("1.01")),
                Ratio.of("30.5"),
                null,
                null,
                List.of(new vn.congtam.rulebook.slip.Conclusion(vn.congtam.rulebook.slip.Ground.CORRUPTION, " ", null)),
                2);
        Slip judged = new Slip(false, List.of(done(1, 1)), null, judged("1", "1", "1"), List.of(), null)
                .withGeneral(new BigDecimal("30.5"));
        assertThat(wrongWith(DECREE, new Quarterly(Span.parse("2026-10"), judged, List.of(odd, odd))))
                .containsExactly(
                        "OUT_OF_RANGE /generalPoints",
                        "NOT_A_LEADER /unitResult",
                        "NOT_A_LEADER /organisation",
                        "NOT_A_LEADER /unity",
                        "PERIOD_NOT_ALLOWED /quarter",
                        "OUT_OF_RANGE /months/0/generalPoints",
                        "WORK_INCONSISTENT /months/0/work",
                        "RESULT_MISSING /months/0/total",
                        "OUT_OF_RANGE /months/0/monthsWorked",
                        "SHARE_NOT_0_TO_1 /months/0/a",
                        "SHARE_NOT_0_TO_1 /months/0/b",
                        "SHARE_NOT_0_TO_1 /months/0/c",
                        "SHARE_NOT_0_TO_1 /months/0/unitResult",
                        "SHARE_NOT_0_TO_1 /months/0/organisation",
                        "SHARE_NOT_0_TO_1 /months/0/unity",
                        "DOCUMENT_MISSING /months/0/overrides/0/document",
                        "PERIOD_REPEATED /months/1/span",
                        "OUT_OF_RANGE /months/1/generalPoints",
                        "WORK_INCONSISTENT /months/1/work",
                        "RESULT_MISSING /months/1/total",
                        "OUT_OF_RANGE /months/1/monthsWorked",
                        "SHARE_NOT_0_TO_1 /months/1/a",
                        "SHARE_NOT_0_TO_1 /months/1/b",
                        "SHARE_NOT_0_TO_1 /months/1/c",
                        "SHARE_NOT_0_TO_1 /months/1/unitResult",
                        "SHARE_NOT_0_TO_1 /months/1/organisation",
                        "SHARE_NOT_0_TO_1 /months/1/unity",
                        "DOCUMENT_MISSING /months/1/overrides/0/document",
                        "PERIOD_OUTSIDE /months/0/span",
                        "PERIOD_OUTSIDE /months/1/span",
                        "NOT_COUNTED /lines",
                        "NOT_COUNTED /general");
        assertThatThrownBy(() -> score(OCTOBER, OCTOBER)).isInstanceOf(RuleViolation.class);
    }

    @Test
    void what_months_decide_is_not_taken_from_the_quarter() {
        Quarterly input = new Quarterly(Q4, MINH, List.of());
        assertThat(wrongWith(Local.rules("quarter.leadership=MIN"), input)).containsExactly("NOT_COUNTED /leadership");
        assertThat(wrongWith(DECREE, input)).isEmpty();
        assertThat(wrongWith(ONCE, new Quarterly(Q4, LAN.withGeneral(new BigDecimal("21")), List.of())))
                .isEmpty();
    }

    @Test
    void what_was_tracked_at_its_bounds_is_fine() {
        assertThat(wrongWith(
                        DECREE,
                        new Quarterly(
                                Q4,
                                LAN,
                                List.of(
                                        lan("2026-10", "30", done(1, 1)),
                                        lan("2026-11", "0", done(1, 0)).workedFor(0)))))
                .isEmpty();
        Tracked contradiction = new Tracked(
                Span.parse("2026-10"),
                false,
                State.INSUFFICIENT_DATA,
                null,
                new Work(Ratio.ONE, Ratio.ONE, Ratio.ONE, Ratio.ONE),
                Components.NONE,
                Ratio.of(-1),
                Ratio.of(101),
                null,
                List.of(),
                -1);
        assertThat(wrongWith(DECREE, new Quarterly(Q4, LAN, List.of(contradiction))))
                .containsExactly(
                        "OUT_OF_RANGE /months/0/generalPoints",
                        "OUT_OF_RANGE /months/0/total",
                        "WORK_INCONSISTENT /months/0/work",
                        "OUT_OF_RANGE /months/0/monthsWorked");
    }
}
