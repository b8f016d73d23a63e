package vn.congtam.rulebook.period;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.congtam.rulebook.Inputs;
import vn.congtam.rulebook.State;
import vn.congtam.rulebook.Steps;
import vn.congtam.rulebook.Work;
import vn.congtam.rulebook.text.Text;

/** What was tracked in each span, and which is missing, in order of time. */
final class SpanExplanation {
    private SpanExplanation() {}

    /** With the total of each, as a year counts them. */
    static void totals(List<Span> due, List<Tracked> tracked, Steps steps) {
        due.stream().sorted().forEach(span -> total(span, tracked, steps));
    }

    /** The grade of each, by which a year may be graded. */
    static void grades(List<Tracked> quarters, Steps steps) {
        quarters.stream()
                .filter(one -> one.grade() != null)
                .forEach(one ->
                        steps.add("span", "span.graded", null, named(one.span()).and("grade", one.grade())));
    }

    /** With the work of months before them. */
    static void brought(List<Tracked> all, Steps steps) {
        all.stream()
                .sorted(Comparator.comparing(Tracked::span))
                .filter(one -> one.isRated() && !one.before().isEmpty())
                .forEach(one -> steps.add("span", "span.brought", null, brought(one)));
    }

    private static Inputs brought(Tracked one) {
        List<Span> months = one.before();
        return named(one.span())
                .and("before", joined(months, Span::toString))
                .and("count", months.size())
                .said(
                        "months",
                        new Text(
                                joined(months, month -> SpanWords.of(month).vi()),
                                joined(months, month -> SpanWords.of(month).en())));
    }

    private static String joined(List<Span> months, Function<Span, String> word) {
        return months.stream().map(word).collect(Collectors.joining(", "));
    }

    /** Quarters that weigh less than all their months. */
    static void weights(Yearly of, Steps steps) {
        rests(of, steps);
        brought(of.tracked(), steps);
        of.tracked().stream()
                .sorted(Comparator.comparing(Tracked::span))
                .filter(Tracked::isScored)
                .forEach(one -> worked(one, of.months(one.span()).size(), steps));
    }

    private static void worked(Tracked one, int months, Steps steps) {
        int worked = one.weight(months) - one.before().size();
        if (one.countsElsewhere() && months < one.span().months().size()) elsewhere(one, steps);
        else if (worked < months)
            steps.add(
                    "span",
                    "span.worked",
                    null,
                    named(one.span()).and("worked", worked).and("months", months));
    }

    private static void elsewhere(Tracked one, Steps steps) {
        steps.add("span", "span.elsewhere", null, named(one.span()));
    }

    /** Some months of which count by themselves. */
    private static void rests(Yearly of, Steps steps) {
        of.due().stream()
                .sorted()
                .filter(span -> of.months(span).size() < span.months().size())
                .forEach(span -> rest(span, of, steps));
    }

    private static void rest(Span quarter, Yearly of, Steps steps) {
        int months = of.months(quarter).size();
        steps.add("span", "span.rest", null, named(quarter).and("months", months));
    }

    private static void total(Span span, List<Tracked> tracked, Steps steps) {
        of(span, tracked).ifPresentOrElse(one -> total(one, steps), () -> missing(span, steps));
    }

    private static void total(Tracked one, Steps steps) {
        if (one.state() != State.SCORED) state(one, steps);
        else
            steps.add("span", "span.SCORED", Objects.requireNonNull(one.total()).points(), named(one.span()));
    }

    /** With the sums of each, as a quarter counts them. */
    static void sums(List<Span> due, List<Tracked> tracked, Steps steps) {
        due.stream().sorted().forEach(span -> sums(span, tracked, steps));
    }

    private static void sums(Span span, List<Tracked> tracked, Steps steps) {
        of(span, tracked).ifPresentOrElse(one -> sums(one, steps), () -> missing(span, steps));
    }

    private static void sums(Tracked one, Steps steps) {
        Work work = one.work();
        if (!one.isRated() || work == null || !one.hasWork()) state(one, steps);
        else steps.add("span", "span.work", null, sums(one.span(), work));
    }

    private static Inputs sums(Span span, Work work) {
        return named(span)
                .and("assigned", work.assigned().share())
                .and("completed", work.completed().share())
                .and("quality", work.quality().share())
                .and("progress", work.progress().share());
    }

    private static void state(Tracked one, Steps steps) {
        steps.add("span", "span." + one.state(), null, named(one.span()).and("reason", one.absence()));
    }

    private static void missing(Span span, Steps steps) {
        steps.add("span", "span.missing", null, named(span));
    }

    private static Inputs named(Span span) {
        return Inputs.of("span", span).said("period", SpanWords.of(span));
    }

    private static Optional<Tracked> of(Span span, List<Tracked> tracked) {
        return tracked.stream().filter(one -> one.span().equals(span)).findFirst();
    }
}
