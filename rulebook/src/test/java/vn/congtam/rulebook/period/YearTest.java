package vn.congtam.rulebook.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.congtam.rulebook.Local.english;
import static vn.congtam.rulebook.period.Tracking.DECREE;
import static vn.congtam.rulebook.period.Tracking.DISCIPLINE;
import static vn.congtam.rulebook.period.Tracking.state;
import static vn.congtam.rulebook.period.Tracking.total;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.rulebook.Grade;
import vn.congtam.rulebook.Local;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.Score;
import vn.congtam.rulebook.State;
import vn.congtam.rulebook.Step;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Absence;
import vn.congtam.rulebook.slip.Conclusion;
import vn.congtam.rulebook.slip.Ground;
import vn.congtam.rulebook.text.Text;

class YearTest {
    private static final Span YEAR = Span.year(2026);
    private static final RuleSet SPANS = Local.rules("year.weight=SPANS");
    private static final RuleSet CUSTOMS = Local.rules("year.method=QUARTER_GRADES");
    private static final RuleSet DRAFT = Local.rules("year.minimum-months=3");

    private static Yearly of(String due, Tracked... tracked) {
        return new Yearly(YEAR, spans(due), List.of(tracked));
    }

    private static List<Span> spans(String spans) {
        return Stream.of(spans.split(" ")).map(Span::parse).toList();
    }

    private static Score score(RuleSet rules, Yearly input) {
        return Year.by(rules).score(input);
    }

    private static Tracked away(String span, Absence why) {
        return Tracked.notRated(Span.parse(span), why);
    }

    private static List<String> wrongWith(RuleSet rules, Yearly input) {
        return Local.wrong(Year.by(rules).examine(input));
    }

    @Test
    void spans_are_called_what_people_call_them() {
        assertThat(SpanWords.of(Span.parse("2026-10"))).isEqualTo(new Text("Tháng 10/2026", "October 2026"));
        assertThat(SpanWords.of(Span.parse("2026-Q4"))).isEqualTo(new Text("Quý 4/2026", "Quarter 4/2026"));
        assertThat(SpanWords.of(Span.parse("2026"))).isEqualTo(new Text("Năm 2026", "2026"));
        assertThat(SpanWords.of(Span.parse("2026-10-01--2026-11-20")))
                .isEqualTo(new Text("Từ 01/10/2026 đến 20/11/2026", "From 01/10/2026 to 20/11/2026"));
    }

    @Test
    void a_year_is_the_average_of_its_months() {
        Score score = score(
                DECREE,
                of("2026-01 2026-02 2026-03", total("2026-02", "90"), total("2026-01", "91"), total("2026-03", "88")));
        assertThat(score.state()).isEqualTo(State.SCORED);
        assertThat(score.total()).hasToString("269/3");
        assertThat(score.grade()).isEqualTo(Grade.GOOD);
        assertThat(score.ruleSetHash()).isEqualTo(DECREE.hash());
        assertThat(english(score.explanation()))
                .containsExactly(
                        "January 2026: 91 points.",
                        "February 2026: 90 points.",
                        "March 2026: 88 points.",
                        "Points of the year = (91 + 90 + 88) / 3 = 269/3, rounded 89.67.",
                        "From 01/04/2026 to 31/12/2026: no part of the year, as it was not due yet when the year had to be"
                                + " classified, or the person did not serve at its end or was not one of those who are rated."
                                + " What is rated of it later still counts if the year is brought up to date before its lock,"
                                + " or after the slip is opened again.",
                        "The unrounded total 269/3 (about 89.67) is 70 or more and below 90: good.");
    }

    @Test
    void no_part_of_the_year_vanishes_without_a_word() {
        Score late = score(DECREE, of("2026-Q2 2026-Q3", total("2026-Q2", "80"), total("2026-Q3", "90")));
        assertThat(english(late.explanation()))
                .anyMatch(step -> step.startsWith("Quarter 1/2026: no part of the year, as the person did not serve"))
                .anyMatch(step -> step.startsWith("Quarter 4/2026: no part of the year, as it was not due yet"));
        Score whole = score(
                DECREE,
                of(
                        "2026-Q1 2026-Q2 2026-Q3 2026-10 2026-Q4",
                        total("2026-Q1", "80"),
                        total("2026-Q2", "80"),
                        total("2026-Q3", "80"),
                        total("2026-10", "80"),
                        total("2026-Q4", "80")));
        assertThat(english(whole.explanation())).noneMatch(step -> step.contains("no part of the year"));
        assertThat(english(score(DECREE, of("2026-01 2026-03", total("2026-01", "80"), total("2026-03", "80")))
                        .explanation()))
                .anyMatch(step -> step.startsWith("February 2026: no part of the year, as the person"));
        assertThat(english(score(DECREE, new Yearly(YEAR, List.of(), List.of(), List.of(), Absence.NEW))
                        .explanation()))
                .noneMatch(step -> step.contains("no part of the year"));
    }

    @Test
    void after_a_change_a_quarter_weighs_three_months() {
        Yearly mixed =
                of("2026-05 2026-06 2026-Q3", total("2026-05", "80"), total("2026-06", "85"), total("2026-Q3", "95"));
        Score score = score(DECREE, mixed);
        assertThat(score.total()).isEqualTo(Ratio.of(90));
        assertThat(score.grade()).isEqualTo(Grade.EXCELLENT);
        assertThat(english(score.explanation()).get(3))
                .isEqualTo("Points of the year = (80 + 85 + 3 × 95) / 5 = 90, rounded 90.");
        assertThat(score(SPANS, mixed).total()).hasToString("260/3");
    }

    @Test
    void a_quarter_that_was_worked_in_part_weighs_the_months_that_were() {
        Yearly late = of("2026-Q3 2026-Q4", total("2026-Q3", "76").workedFor(1), total("2026-Q4", "96.6666"));
        Score score = score(DECREE, late);
        assertThat(score.total()).isEqualTo(Ratio.of("91.49995"));
        assertThat(english(score.explanation()))
                .contains(
                        "Quarter 3/2026 weighs 1: 1 of the 3 months that count by it were worked, and the rating is on the"
                                + " time actually worked.")
                .noneMatch(step -> step.startsWith("Quarter 4/2026 weighs"));
        assertThat(score(SPANS, late).total()).isEqualTo(Ratio.of("86.3333"));
    }

    @Test
    void months_that_count_by_themselves_are_not_worked_in_the_quarter_as_well() {
        Tracked quarter = total("2026-Q4", "90").workedIn(spans("2026-10 2026-12 2026-12"), spans("2026-10 2026-Q4"));
        assertThat(quarter.monthsWorked()).isEqualTo(1);
        assertThat(away("2026-Q4", Absence.NEW)
                        .workedIn(spans("2026-12"), List.of())
                        .monthsWorked())
                .isZero();
        Score score = score(DECREE, of("2026-10 2026-Q4", total("2026-10", "60"), quarter));
        assertThat(score.total()).isEqualTo(Ratio.of("75"));
        assertThat(english(score.explanation()))
                .anyMatch(step -> step.startsWith("Quarter 4/2026 counts for 2 of its months"))
                .anyMatch(step -> step.startsWith("Quarter 4/2026 weighs 1: 1 of the 2 months"));
        assertThat(score(DECREE, of("2026-Q4", total("2026-Q4", "90").workedFor(0)))
                        .total())
                .isEqualTo(Ratio.of("90"));
    }

    @Test
    void a_quarter_worked_in_months_alone_that_count_by_themselves_adds_nothing() {
        Tracked quarter = total("2026-Q4", "90").workedIn(spans("2026-10"), spans("2026-10 2026-Q4"));
        Score score = score(DECREE, of("2026-10 2026-Q4", total("2026-10", "60"), quarter));
        assertThat(score.total()).isEqualTo(Ratio.of("60"));
        assertThat(english(score.explanation()))
                .contains("Quarter 4/2026 adds nothing: all the months of it that were worked count by themselves.");
        assertThat(score(SPANS, of("2026-10 2026-Q4", total("2026-10", "60"), quarter))
                        .total())
                .isEqualTo(Ratio.of("75"));
        Score alone = score(DECREE, of("2026-10 2026-Q4", away("2026-10", Absence.LEAVE), quarter));
        assertThat(alone.total()).isEqualTo(Ratio.of("90"));
    }

    /** July and August were worked where quarters are rated; the next agency rates September, with them. */
    @Test
    void a_month_weighs_those_before_it_whose_work_counts_in_it() {
        Tracked september = total("2026-09", "80").workedIn(spans("2026-07 2026-08 2026-09"), spans("2026-09 2026-10"));
        assertThat(september.before()).isEqualTo(spans("2026-07 2026-08"));
        assertThat(september.monthsWorked()).isEqualTo(1);
        Score score = score(DECREE, of("2026-09 2026-10", september, total("2026-10", "60")));
        assertThat(score.total()).isEqualTo(Ratio.of("75"));
        assertThat(english(score.explanation()))
                .anyMatch(step -> step.startsWith(
                        "September 2026 weighs 2 more: the work of July 2026, August 2026" + " counts in it"))
                .anyMatch(step -> step.startsWith("From 01/01/2026 to 30/06/2026: no part of the year"));
        assertThat(score(DRAFT, of("2026-09", september)).state()).isEqualTo(State.SCORED);
        Tracked counted = total("2026-09", "80").workedIn(spans("2026-08 2026-09"), spans("2026-08 2026-09"));
        assertThat(counted.before()).isEmpty();
        Tracked odd = total("2026-09", "80").workedIn(spans("2025-12 2026-10"), List.of());
        assertThat(wrongWith(DECREE, of("2026-09", odd)))
                .containsExactly("PERIOD_OUTSIDE /tracked/0/monthsWorked", "PERIOD_OUTSIDE /tracked/0/monthsWorked");
    }

    @Test
    void it_is_rated_on_the_time_actually_worked() {
        Score score = score(
                DECREE,
                of(
                        "2026-01 2026-02 2026-Q2",
                        total("2026-01", "80"),
                        away("2026-02", Absence.MATERNITY),
                        away("2026-Q2", Absence.MATERNITY)));
        assertThat(score.total()).isEqualTo(Ratio.of(80));
        assertThat(english(score.explanation()))
                .startsWith(
                        "January 2026: 80 points.",
                        "February 2026: not rated, left out.",
                        "Quarter 2/2026: not rated, left out.");
        assertThat(score(DECREE, of("2026-01", away("2026-01", Absence.MATERNITY)))
                        .state())
                .isEqualTo(State.NOT_RATED);
        assertThat(score(DECREE, of("2026-01", away("2026-01", Absence.MATERNITY)))
                        .grade())
                .isNull();
    }

    @Test
    void a_span_that_is_due_and_not_tracked_leaves_the_year_incomplete() {
        Score score = score(DECREE, of("2026-01 2026-02", total("2026-01", "80")));
        assertThat(score.state()).isEqualTo(State.INCOMPLETE);
        assertThat(score.total()).isNull();
        assertThat(english(score.explanation()))
                .contains("February 2026: there is no tracking yet; missing is not zero.");
        assertThat(score(DECREE, of("2026-01 2026-02", away("2026-01", Absence.NEW)))
                        .state())
                .isEqualTo(State.INCOMPLETE);
    }

    @Test
    void an_incomplete_span_leaves_the_year_incomplete() {
        Score score = score(DECREE, of("2026-01 2026-02", total("2026-01", "80"), state("2026-02", State.INCOMPLETE)));
        assertThat(score.state()).isEqualTo(State.INCOMPLETE);
        assertThat(score.grade()).isNull();
    }

    @Test
    void a_span_in_which_nothing_was_assigned_has_no_score_to_count() {
        Yearly input = of("2026-01 2026-02", total("2026-01", "80"), state("2026-02", State.INSUFFICIENT_DATA));
        assertThat(score(DECREE, input).total()).isEqualTo(Ratio.of(80));
        assertThat(score(Local.rules("aggregate.nothing-assigned=INCOMPLETE"), input)
                        .state())
                .isEqualTo(State.INCOMPLETE);
        Score none = score(DECREE, of("2026-02", state("2026-02", State.INSUFFICIENT_DATA)));
        assertThat(none.state()).isEqualTo(State.INSUFFICIENT_DATA);
        assertThat(none.grade()).isNull();
    }

    @Test
    void the_draft_wants_three_months_of_work_or_maternity() {
        Yearly two = of(
                "2026-01 2026-02 2026-03",
                total("2026-01", "80"),
                total("2026-02", "80"),
                away("2026-03", Absence.NEW));
        assertThat(score(DECREE, two).state()).isEqualTo(State.SCORED);
        Score short_ = score(DRAFT, two);
        assertThat(short_.state()).isEqualTo(State.NOT_RATED);
        assertThat(english(short_.explanation())).last().asString().contains("Only 2 months", "fewer than 3");
        assertThat(score(DRAFT, of("2026-01 2026-02", total("2026-01", "80"), away("2026-02", Absence.MATERNITY)))
                        .state())
                .isEqualTo(State.SCORED);
        assertThat(score(DRAFT, of("2026-Q1", total("2026-Q1", "80"))).state()).isEqualTo(State.SCORED);
        assertThat(score(DRAFT, of("2026-Q1", total("2026-Q1", "80").workedFor(2)))
                        .state())
                .isEqualTo(State.NOT_RATED);
        assertThat(score(DRAFT, of("2026-01 2026-02", total("2026-01", "80"))).state())
                .isEqualTo(State.INCOMPLETE);
    }

    @Test
    void discipline_counts_whenever_in_the_year_even_on_leave() {
        Tracked disciplined = new Tracked(
                Span.parse("2026-02"),
                false,
                State.NOT_RATED,
                Absence.LEAVE,
                null,
                vn.congtam.rulebook.Components.NONE,
                null,
                null,
                null,
                List.of(DISCIPLINE),
                0);
        Score score = score(DECREE, of("2026-01 2026-02", total("2026-01", "95"), disciplined));
        assertThat(score.grade()).isEqualTo(Grade.NOT_COMPLETED);
        assertThat(score.total()).isEqualTo(Ratio.of(95));
        assertThat(score.explanation()).last().extracting(Step::rule).isEqualTo("override");
        Yearly own = new Yearly(YEAR, spans("2026-01 2026-02"), List.of(), List.of(DISCIPLINE, DISCIPLINE), null);
        assertThat(score(DECREE, own).grade()).isEqualTo(Grade.NOT_COMPLETED);
        assertThat(score(DECREE, own).explanation())
                .filteredOn(step -> step.rule().equals("override"))
                .hasSize(1);
    }

    @Test
    void who_is_not_rated_this_year_has_no_grade() {
        Yearly input =
                new Yearly(YEAR, spans("2026-01"), List.of(total("2026-01", "95")), List.of(DISCIPLINE), Absence.OTHER);
        Score score = score(DECREE, input);
        assertThat(score.state()).isEqualTo(State.NOT_RATED);
        assertThat(score.grade()).isNull();
        assertThat(score.total()).isNull();
        assertThat(score.explanation()).last().extracting(Step::rule).isEqualTo("not-rated");
    }

    @Test
    void the_customs_grade_a_year_by_its_quarters() {
        Yearly input = of(
                "2026-Q1 2026-Q2 2026-Q3",
                total("2026-Q1", Ratio.of(95), Grade.EXCELLENT),
                total("2026-Q2", Ratio.of(70), Grade.GOOD),
                total("2026-Q3", Ratio.of(91), Grade.EXCELLENT));
        Score score = score(CUSTOMS, input);
        assertThat(score.grade()).isEqualTo(Grade.EXCELLENT);
        assertThat(score.total()).hasToString("256/3");
        assertThat(english(score.explanation()))
                .contains("Quarter 1/2026 was graded excellent.", "Quarter 2/2026 was graded good.")
                .last()
                .isEqualTo("Of 3 quarters rated, 2 excellent, 1 good, 0 completed, 0 not completed: excellent.");
        assertThat(score.explanation().getLast().text().vi()).endsWith(": Hoàn thành xuất sắc nhiệm vụ.");
        assertThat(score(DECREE, input).grade()).isEqualTo(Grade.GOOD);
        Yearly disciplined = new Yearly(YEAR, input.due(), input.tracked(), List.of(DISCIPLINE), null);
        assertThat(score(CUSTOMS, disciplined).grade()).isEqualTo(Grade.NOT_COMPLETED);
        assertThat(score(CUSTOMS, disciplined).explanation())
                .last()
                .extracting(Step::rule)
                .isEqualTo("override");
    }

    /** Art. 20.4 a: 125 / 3 is below 50. */
    @Test
    void no_table_makes_a_year_better_whose_points_are_below_completed() {
        Yearly input = of(
                "2026-Q1 2026-Q2 2026-Q3",
                total("2026-Q1", Ratio.of(20), Grade.NOT_COMPLETED),
                total("2026-Q2", Ratio.of(50), Grade.COMPLETED),
                total("2026-Q3", Ratio.of(55), Grade.COMPLETED));
        Score score = score(CUSTOMS, input);
        assertThat(score.grade()).isEqualTo(Grade.NOT_COMPLETED);
        assertThat(english(score.explanation()))
                .endsWith(
                        "Of 3 quarters rated, 0 excellent, 0 good, 2 completed, 1 not completed: good.",
                        "The total of the year, 125/3 (about 41.67), is below 50: not completed, "
                                + "whatever the grades of the quarters.");
        Step last = score.explanation().getLast();
        assertThat(last.text().vi()).contains("dưới 50: Không hoàn thành nhiệm vụ");
        assertThat(last.article()).startsWith("Điều 20");
    }

    @Test
    void from_completed_on_the_table_decides() {
        Yearly input = of(
                "2026-Q1 2026-Q2",
                total("2026-Q1", Ratio.of(40), Grade.NOT_COMPLETED),
                total("2026-Q2", Ratio.of(60), Grade.COMPLETED));
        Score score = score(CUSTOMS, input);
        assertThat(score.total()).isEqualTo(Ratio.of(50));
        assertThat(score.grade()).isEqualTo(Grade.GOOD);
        assertThat(score.explanation()).last().extracting(Step::rule).isEqualTo("year-quarters");
    }

    @Test
    void a_missing_quarter_is_not_graded_by_the_others() {
        Yearly input = of("2026-Q1 2026-Q2", total("2026-Q1", Ratio.of(95), Grade.EXCELLENT));
        assertThat(score(CUSTOMS, input).state()).isEqualTo(State.INCOMPLETE);
        assertThat(score(CUSTOMS, input).grade()).isNull();
    }

    /** Every combination of up to four quarters. */
    @Test
    void the_table_of_quarters_is_followed_in_every_case() {
        QuarterGrades table = new QuarterGrades(CUSTOMS.law());
        int cases = 0;
        for (int e = 0; e <= 4; e++)
            for (int g = 0; e + g <= 4; g++)
                for (int c = 0; e + g + c <= 4; c++)
                    for (int n = 0; e + g + c + n <= 4; n++, cases++)
                        assertThat(table.of(quarters(e, g, c, n)))
                                .as("%d excellent, %d good, %d completed, %d failed", e, g, c, n)
                                .isEqualTo(expected(e, c, n));
        assertThat(cases).isEqualTo(70);
    }

    private static Grade expected(int e, int c, int n) {
        if (n >= 2) return Grade.NOT_COMPLETED;
        if (e >= 2 && n == 0) return Grade.EXCELLENT;
        return c <= 2 ? Grade.GOOD : Grade.COMPLETED;
    }

    private static List<Grade> quarters(int... counts) {
        List<Grade> all = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) for (int j = 0; j < counts[i]; j++) all.add(Grade.values()[i]);
        return all;
    }

    /** July and August were rated by months where she was before; the quarter of the next agency weighs September alone. */
    @Test
    void months_rated_before_somebody_came_within_a_quarter_count_and_no_day_counts_twice() {
        Yearly year = of(
                "2026-07 2026-08 2026-Q3 2026-Q4",
                total("2026-07", "90"),
                total("2026-08", "60"),
                total("2026-Q3", "75"),
                total("2026-Q4", "85"));
        Score score = Year.by(DECREE).score(year);
        assertThat(score.total()).isEqualTo(Ratio.of("80"));
        assertThat(Local.english(score.explanation()))
                .contains(
                        "Quarter 3/2026 counts for 1 of its months; the others were rated where the person was before, and"
                                + " count by themselves.",
                        "Points of the year = (90 + 75 + 60 + 3 × 85) / 6 = 80, rounded 80.");
    }

    /** She was in three agencies: the second rated August, with July; the quarter of the third weighs September alone. */
    @Test
    void a_month_that_another_one_took_along_is_no_part_of_the_quarter_either() {
        Tracked august = total("2026-08", "60").workedIn(spans("2026-07 2026-08"), spans("2026-08 2026-Q3"));
        Yearly year = of("2026-08 2026-Q3", august, total("2026-Q3", "90"));
        assertThat(Year.by(DECREE).score(year).total()).isEqualTo(Ratio.of("70"));
        Tracked october = total("2026-10", "60").workedIn(spans("2026-09 2026-10"), spans("2026-10 2026-Q3"));
        assertThat(Year.by(DECREE)
                        .score(of("2026-Q3 2026-10", total("2026-Q3", "90"), october))
                        .total())
                .isEqualTo(Ratio.of("75"));
    }

    @Test
    void of_a_quarter_whose_months_all_count_by_themselves_nothing_is_left() {
        assertThat(wrongWith(DECREE, of("2026-07 2026-08 2026-09 2026-Q3")))
                .containsExactly("PERIODS_OVERLAP /due/3", "PERIODS_OVERLAP /due/3", "PERIODS_OVERLAP /due/3");
        assertThat(wrongWith(DECREE, of("2026-Q3 2026-07"))).isEmpty();
        assertThat(wrongWith(DECREE, of("2026-07 2026-07"))).containsExactly("PERIODS_OVERLAP /due/1");
    }

    @Test
    void bad_input_is_refused_at_its_place() {
        assertThat(wrongWith(DECREE, new Yearly(Span.parse("2026-Q1"), List.of(), List.of())))
                .containsExactly("PERIOD_NOT_ALLOWED /year", "RESULT_MISSING /due");
        assertThat(wrongWith(DECREE, of("2026-Q1 2026-Q1 2025-12 2026 2026-04-01--2026-04-02")))
                .containsExactly(
                        "PERIODS_OVERLAP /due/1",
                        "PERIOD_OUTSIDE /due/2",
                        "PERIOD_NOT_ALLOWED /due/3",
                        "PERIODS_OVERLAP /due/3",
                        "PERIODS_OVERLAP /due/3",
                        "PERIOD_NOT_ALLOWED /due/4",
                        "PERIODS_OVERLAP /due/4");
        assertThat(wrongWith(
                        DECREE,
                        of("2026-01", total("2026-01", "100.1"), total("2026-01", "-1"), total("2026-02", "0"))))
                .containsExactly(
                        "OUT_OF_RANGE /tracked/0/total",
                        "PERIOD_REPEATED /tracked/1/span",
                        "OUT_OF_RANGE /tracked/1/total",
                        "PERIOD_OUTSIDE /tracked/2/span");
        assertThat(wrongWith(DECREE, of("2026-01", state("2026-01", State.SCORED))))
                .containsExactly("RESULT_MISSING /tracked/0/total");
        assertThat(wrongWith(CUSTOMS, of("2026-01", total("2026-01", "90"))))
                .containsExactly("PERIOD_NOT_ALLOWED /due/0", "RESULT_MISSING /tracked/0/grade");
        Conclusion blank = new Conclusion(Ground.DEGRADATION, "", null);
        assertThat(wrongWith(DECREE, new Yearly(YEAR, spans("2026-01"), List.of(), List.of(blank), null)))
                .containsExactly("DOCUMENT_MISSING /overrides/0/document");
        assertThatThrownBy(() -> score(DECREE, of("2026-01", total("2026-02", "0"))))
                .isInstanceOf(RuleViolation.class);
    }

    @Test
    void the_grade_decided_for_a_quarter_counts_not_the_one_its_score_would_give() {
        @Nullable Grade decided = Grade.GOOD;
        Tracked lowered = total("2026-Q1", Ratio.of(95), Grade.EXCELLENT).gradedAs(decided);
        Score score = score(CUSTOMS, of("2026-Q1 2026-Q2", lowered, total("2026-Q2", Ratio.of(95), Grade.EXCELLENT)));
        assertThat(score.grade()).isEqualTo(Grade.GOOD);
    }
}
