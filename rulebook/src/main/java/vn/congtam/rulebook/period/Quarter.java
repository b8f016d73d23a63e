package vn.congtam.rulebook.period;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Components;
import vn.congtam.rulebook.Formula;
import vn.congtam.rulebook.Inputs;
import vn.congtam.rulebook.Parameters;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.Score;
import vn.congtam.rulebook.State;
import vn.congtam.rulebook.Steps;
import vn.congtam.rulebook.Violation;
import vn.congtam.rulebook.Work;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Conclusion;

/**
 * A quarter from its months. Months that are not rated are left out. Whatever the rule set needs of the others and is not
 * there leaves the quarter INCOMPLETE: missing is never zero, and never left out either. A month in which nothing was
 * assigned adds nothing to the sums; its general points count like those of any month served.
 *
 * <p>Whole months rated for an occasion are added up in the same way. Nothing is judged once for them: what a quarter may
 * ask for itself they take as the mean.
 */
public final class Quarter {
    private final RuleSet rules;
    private final Parameters law;
    private final Formula formula;

    private Quarter(RuleSet rules) {
        this.rules = rules;
        law = rules.law();
        formula = new Formula(law);
    }

    public static Quarter by(RuleSet rules) {
        return new Quarter(rules);
    }

    /** Everything wrong with the input; empty when it can be scored. */
    public List<Violation> examine(Quarterly input) {
        return new QuarterExamination(rules, input).examined().all();
    }

    /** @throws RuleViolation naming everything wrong with the input */
    public Score score(Quarterly input) {
        new QuarterExamination(rules, input).examined().refuseIfAny();
        Steps steps = new Steps(law);
        SpanExplanation.sums(spans(input), all(input), steps);
        SpanExplanation.brought(all(input), steps);
        return isRated(input, steps) ? rated(input, steps) : notRated(steps);
    }

    private static List<Span> spans(Quarterly input) {
        Stream<Span> carried = input.carried().stream().map(Tracked::span);
        return Stream.concat(carried, input.due().stream()).toList();
    }

    private static List<Tracked> all(Quarterly input) {
        return Stream.concat(input.carried().stream(), input.months().stream())
                .sorted(java.util.Comparator.comparing(Tracked::span))
                .toList();
    }

    private static List<Tracked> served(Quarterly input) {
        return all(input).stream().filter(Tracked::isRated).toList();
    }

    private boolean isRated(Quarterly input, Steps steps) {
        if (input.judged().absence() != null) {
            steps.addAll(rules.score(input.judged()).explanation());
            return false;
        }
        return !input.isWhole() || servedLongEnough(input, steps);
    }

    /** Whether months that are too few to be rated go on to the next quarter. */
    public boolean carries() {
        return limit() > 0;
    }

    /** What goes on to the next quarter: all that was served in this one, where it is too little to be rated. */
    public List<Tracked> carriedOn(Quarterly input) {
        List<Tracked> served = served(input);
        return input.isOccasion() || !input.isWhole() || months(served) > limit() ? List.of() : served;
    }

    private static int months(List<Tracked> served) {
        return served.stream().mapToInt(one -> 1 + one.before().size()).sum();
    }

    private int limit() {
        return law.count("quarter.not-rated-up-to-months");
    }

    /** Only a quarter has a next one that its result could be carried to. */
    private boolean servedLongEnough(Quarterly input, Steps steps) {
        int served = months(served(input));
        int limit = input.isOccasion() ? 0 : limit();
        if (served == 0 || served > limit) return served > 0;
        steps.add(
                "too-short",
                "too-short.quarter",
                null,
                Inputs.of("worked", served).and("limit", limit));
        return false;
    }

    private Score notRated(Steps steps) {
        return new Score(
                State.NOT_RATED, rules.id(), rules.hash(), Components.NONE, null, null, null, null, null, steps.all());
    }

    private Score rated(Quarterly input, Steps steps) {
        Once once = new Once(rules, input.judged());
        List<Tracked> served = served(input);
        Work work = input.isWhole() ? work(served) : null;
        Components shares = work == null ? Components.NONE : shares(served, work, steps);
        Components components = leadership(input, once, shares, served, steps);
        Ratio task = formula.taskPoints(input.judged().leader(), components, steps);
        Ratio general = general(input, once, served, steps);
        State state = state(work, served, task, general);
        return finished(input, state, components, work, task, general, steps);
    }

    private Score finished(
            Quarterly input,
            State state,
            Components components,
            @Nullable Work work,
            @Nullable Ratio task,
            @Nullable Ratio general,
            Steps steps) {
        Ratio total = state == State.SCORED ? formula.total(components, task, general, steps) : null;
        return new Score(
                state,
                rules.id(),
                rules.hash(),
                components,
                task,
                general,
                total,
                formula.grade(state, total, overrides(input), steps),
                work,
                steps.all());
    }

    /** A quarter among months counts as often as the months of it would that were worked in. */
    private static List<Tracked> byMonths(Stream<Tracked> spans) {
        return spans.flatMap(one ->
                        Collections.nCopies(one.weight(one.span().months().size()), one).stream())
                .toList();
    }

    /** Absent when it is unknown for a month. */
    private static @Nullable Work work(List<Tracked> served) {
        Work sum = Work.NONE;
        for (Tracked month : served) {
            if (month.work() == null) return null;
            sum = sum.plus(month.work());
        }
        return sum;
    }

    private Components shares(List<Tracked> served, Work work, Steps steps) {
        if (law.text("quarter.work").equals("CUMULATIVE") || work.a() == null) {
            Formula.tellShares(work, steps);
            return new Components(work.a(), work.b(), work.c(), null, null, null);
        }
        List<Tracked> working = byMonths(served.stream().filter(Tracked::hasWork));
        return new Components(
                Monthly.MEAN.tell("quantity", "a", working, month -> sums(month).a(), steps),
                Monthly.MEAN.tell("quality", "b", working, month -> sums(month).b(), steps),
                Monthly.MEAN.tell("progress", "c", working, month -> sums(month).c(), steps),
                null,
                null,
                null);
    }

    private static Work sums(Tracked month) {
        return month.work() == null ? Work.NONE : month.work();
    }

    private Components leadership(Quarterly input, Once judged, Components shares, List<Tracked> served, Steps steps) {
        if (!input.judged().leader()) return shares;
        String way = law.text("quarter.leadership");
        boolean once = way.equals("ONCE");
        if (once && !input.isOccasion()) return judged.leadership(shares, steps);
        List<Tracked> led = input.isWhole() ? byMonths(served.stream().filter(Tracked::leader)) : List.of();
        return monthly(once ? Monthly.MEAN : Monthly.valueOf(way), shares, led, steps);
    }

    private static Components monthly(Monthly way, Components shares, List<Tracked> led, Steps steps) {
        return new Components(
                shares.a(),
                shares.b(),
                shares.c(),
                way.tell("unit-result", "d", led, month -> month.components().unitResult(), steps),
                way.tell("organisation", "đ", led, month -> month.components().organisation(), steps),
                way.tell("unity", "e", led, month -> month.components().unity(), steps));
    }

    private @Nullable Ratio general(Quarterly input, Once once, List<Tracked> served, Steps steps) {
        boolean judged = law.text("quarter.general").equals("ONCE") && !input.isOccasion();
        if (judged) return once.general(steps);
        List<Tracked> months = byMonths(served.stream());
        List<Ratio> known = Monthly.known(months, Tracked::generalPoints);
        if (!input.isWhole() || known.size() < months.size()) {
            steps.add("general-points", "general-points.missing", null, Inputs.none());
            return null;
        }
        Ratio mean = Ratio.mean(known);
        Inputs inputs = Inputs.of("count", known.size())
                .and("values", Monthly.listed(known, Ratio::points))
                .and("exact", mean);
        steps.add("general-points", "general-points.mean", mean.points(), inputs);
        return mean;
    }

    private State state(@Nullable Work work, List<Tracked> served, @Nullable Ratio task, @Nullable Ratio general) {
        if (work == null) return State.INCOMPLETE;
        if (work.a() == null) return State.INSUFFICIENT_DATA;
        boolean idle = !served.stream().allMatch(Tracked::hasWork);
        boolean refused = idle && law.text("aggregate.nothing-assigned").equals("INCOMPLETE");
        return refused || task == null || general == null ? State.INCOMPLETE : State.SCORED;
    }

    private static List<Conclusion> overrides(Quarterly input) {
        List<Conclusion> all = new ArrayList<>(input.judged().overrides());
        all(input).forEach(month -> all.addAll(month.overrides()));
        return all.stream().distinct().toList();
    }
}
