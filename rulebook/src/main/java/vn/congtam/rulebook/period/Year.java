package vn.congtam.rulebook.period;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Components;
import vn.congtam.rulebook.Grade;
import vn.congtam.rulebook.Grading;
import vn.congtam.rulebook.Inputs;
import vn.congtam.rulebook.Parameters;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.Score;
import vn.congtam.rulebook.State;
import vn.congtam.rulebook.Steps;
import vn.congtam.rulebook.Thresholds;
import vn.congtam.rulebook.Violation;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Absence;
import vn.congtam.rulebook.slip.Conclusion;

/**
 * A year from the months and quarters tracked in it (Art. 21): rated on the time actually worked. Spans that are not rated
 * are left out, as are those in which nothing was assigned, for they have no score; one that is missing or incomplete
 * leaves the year INCOMPLETE.
 */
public final class Year {
    private final RuleSet rules;
    private final Parameters law;
    private final Grading grading;

    private Year(RuleSet rules) {
        this.rules = rules;
        law = rules.law();
        grading = new Grading(law);
    }

    public static Year by(RuleSet rules) {
        return new Year(rules);
    }

    /** Whether a span is a year that is graded by its quarters, and by nothing shorter. */
    public static boolean countsQuartersAlone(RuleSet rules, Span span) {
        return span.kind() == Kind.YEAR && countsQuartersAlone(rules.law());
    }

    static boolean countsQuartersAlone(Parameters law) {
        return law.text("year.method").equals("QUARTER_GRADES");
    }

    /** Everything wrong with the input; empty when it can be scored. */
    public List<Violation> examine(Yearly input) {
        return new YearExamination(law, input).examined().all();
    }

    /** @throws RuleViolation naming everything wrong with the input */
    public Score score(Yearly input) {
        new YearExamination(law, input).examined().refuseIfAny();
        Steps steps = new Steps(law);
        SpanExplanation.totals(input.due(), input.tracked(), steps);
        if (weighsMonths()) SpanExplanation.weights(input, steps);
        State state = state(input, steps);
        Ratio total = state == State.SCORED ? average(input, steps) : null;
        if (state != State.NOT_RATED) Uncounted.tell(input, steps);
        Grade grade = grade(input, state, total, steps);
        return new Score(state, rules.id(), rules.hash(), Components.NONE, null, null, total, grade, null, steps.all());
    }

    private State state(Yearly input, Steps steps) {
        if (input.absence() != null) return absent(input.absence(), steps);
        boolean whole = input.tracked().size() == input.due().size();
        List<Tracked> served = input.tracked().stream().filter(Tracked::isRated).toList();
        if (whole && (served.isEmpty() || isTooShort(input, steps))) return State.NOT_RATED;
        if (!whole || !served.stream().allMatch(this::isSettled)) return State.INCOMPLETE;
        return scored(input).isEmpty() ? State.INSUFFICIENT_DATA : State.SCORED;
    }

    private static State absent(Absence absence, Steps steps) {
        steps.add("not-rated", "not-rated." + absence, null, Inputs.of("reason", absence));
        return State.NOT_RATED;
    }

    private boolean isSettled(Tracked span) {
        return span.isScored()
                || span.state() == State.INSUFFICIENT_DATA
                        && law.text("aggregate.nothing-assigned").equals("EXCLUDED");
    }

    /** Whoever was on maternity leave is rated on the time worked, however short. */
    private boolean isTooShort(Yearly input, Steps steps) {
        int worked = input.tracked().stream()
                .mapToInt(span -> span.months(input.months(span.span()).size()))
                .sum();
        int limit = law.count("year.minimum-months");
        boolean maternity = input.tracked().stream().anyMatch(span -> span.absence() == Absence.MATERNITY);
        if (maternity || worked >= limit) return false;
        steps.add(
                "too-short", "too-short.year", null, Inputs.of("worked", worked).and("limit", limit));
        return true;
    }

    private static List<Tracked> scored(Yearly input) {
        return input.tracked().stream()
                .filter(Tracked::isScored)
                .sorted(Comparator.comparing(Tracked::span))
                .toList();
    }

    private Ratio average(Yearly input, Steps steps) {
        List<Tracked> scored = weighed(scored(input));
        Function<Tracked, Ratio> weight = span -> weight(input, span);
        Ratio weights = Ratio.sum(scored.stream().map(weight).toList());
        Ratio average = Ratio.sum(scored.stream()
                        .map(span -> total(span).times(weight.apply(span)))
                        .toList())
                .over(weights);
        String terms =
                scored.stream().map(span -> term(span, weight.apply(span))).collect(Collectors.joining(" + "));
        Inputs inputs = Inputs.of("terms", terms).and("weight", weights).and("exact", average);
        steps.add("year-average", average.points(), inputs);
        return average;
    }

    /** No month counts twice: a quarter worked in such months alone as count by themselves has nothing to add. */
    private List<Tracked> weighed(List<Tracked> scored) {
        List<Tracked> some = scored.stream()
                .filter(span -> !weighsMonths() || !span.countsElsewhere())
                .toList();
        return some.isEmpty() ? scored : some;
    }

    private static String term(Tracked span, Ratio weight) {
        return weight.equals(Ratio.ONE) ? total(span).toString() : weight + " × " + total(span);
    }

    /**
     * A quarter weighs the months of it that were worked in and do not count by themselves (Art. 21: on the time actually
     * worked), or as much as any other span.
     */
    private Ratio weight(Yearly input, Tracked span) {
        return weighsMonths() ? Ratio.of(span.weight(input.months(span.span()).size())) : Ratio.ONE;
    }

    private boolean weighsMonths() {
        return law.text("year.weight").equals("MONTHS");
    }

    private static Ratio total(Tracked span) {
        return Objects.requireNonNull(span.total());
    }

    private @Nullable Grade grade(Yearly input, State state, @Nullable Ratio total, Steps steps) {
        if (state == State.NOT_RATED) return null;
        List<Conclusion> overrides = overrides(input);
        if (state != State.SCORED || !countsQuartersAlone(law)) {
            grading.tell(state, total, overrides, steps);
            return grading.of(state, total, overrides);
        }
        SpanExplanation.grades(scored(input), steps);
        Grade table = new QuarterGrades(law).tell(grades(input), steps);
        Grade grade = table == Grade.NOT_COMPLETED ? table : atMost(table, Objects.requireNonNull(total), steps);
        overrides.forEach(override -> Grading.tell(override, steps));
        return overrides.isEmpty() ? grade : Grade.NOT_COMPLETED;
    }

    /** Who has fewer points than Completed takes has not completed (Art. 20.4 a), whatever a local table makes of it. */
    private Grade atMost(Grade table, Ratio total, Steps steps) {
        Thresholds thresholds = new Thresholds(law, "grade");
        if (thresholds.grade(total) != Grade.NOT_COMPLETED) return table;
        Inputs inputs = Inputs.of("total", total.points())
                .and("exact", total)
                .and("below", thresholds.from(Grade.COMPLETED).points());
        steps.add("grade", "year-quarters.below", Grade.NOT_COMPLETED, inputs);
        return Grade.NOT_COMPLETED;
    }

    private static List<Grade> grades(Yearly input) {
        return scored(input).stream()
                .flatMap(span -> Stream.ofNullable(span.grade()))
                .toList();
    }

    /** Discipline in the year counts whenever in it, even in a span that is not rated. */
    private static List<Conclusion> overrides(Yearly input) {
        List<Conclusion> all = new ArrayList<>(input.overrides());
        input.tracked().stream()
                .sorted(Comparator.comparing(Tracked::span))
                .forEach(span -> all.addAll(span.overrides()));
        return all.stream().distinct().toList();
    }
}
