package vn.congtam.rulebook.period;

import java.util.List;
import java.util.stream.Stream;
import vn.congtam.rulebook.slip.Absence;
import vn.congtam.rulebook.slip.Slip;

/**
 * What a quarter is scored from, or any whole months that are rated for an occasion.
 *
 * @param judged what is judged once for the quarter, without lines: whether he leads, general criteria and d, đ, e where
 *     the rule set asks for them once, overrides, and why he is not rated
 * @param months the three months of it; for an occasion the months and quarters in it; one that is left out is not yet
 *     known
 * @param carried months before it that were too short to be rated, where the rule set carries them over
 */
public record Quarterly(Span quarter, Slip judged, List<Tracked> months, List<Tracked> carried) {
    public Quarterly {
        months = List.copyOf(months);
        carried = List.copyOf(carried);
    }

    public Quarterly(Span quarter, Slip judged, List<Tracked> months) {
        this(quarter, judged, months, List.of());
    }

    public static Quarterly of(Span quarter, Slip judged, List<Span> parts, List<Tracked> tracked) {
        return of(quarter, judged, parts, List.of(), tracked);
    }

    /**
     * @param parts the months and quarters of it in which the person served; in the others he was not yet there
     * @param carried which of those tracked are months before it
     */
    public static Quarterly of(Span quarter, Slip judged, List<Span> parts, List<Span> carried, List<Tracked> tracked) {
        Stream<Tracked> unserved = quarter.months().stream()
                .filter(month -> parts.stream().noneMatch(part -> part.contains(month)))
                .map(month -> Tracked.notRated(month, Absence.NEW));
        Stream<Tracked> own = tracked.stream().filter(one -> !carried.contains(one.span()));
        return new Quarterly(
                quarter,
                judged,
                Stream.concat(own, unserved).toList(),
                tracked.stream().filter(one -> carried.contains(one.span())).toList());
    }

    boolean isOccasion() {
        return quarter.kind() == Kind.AD_HOC;
    }

    /** What is tracked, and every month of which nothing is. */
    List<Span> due() {
        List<Span> known = months.stream().map(Tracked::span).toList();
        Stream<Span> unknown =
                quarter.months().stream().filter(month -> known.stream().noneMatch(one -> one.contains(month)));
        return Stream.concat(known.stream(), unknown).toList();
    }

    boolean isWhole() {
        return due().size() == months.size();
    }
}
