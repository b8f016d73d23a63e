package vn.congtam.rulebook.period;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Components;
import vn.congtam.rulebook.Grade;
import vn.congtam.rulebook.Score;
import vn.congtam.rulebook.State;
import vn.congtam.rulebook.Work;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Absence;
import vn.congtam.rulebook.slip.Conclusion;
import vn.congtam.rulebook.slip.Slip;

/**
 * What was tracked of an official in a month or quarter (Art. 17). What is not known is absent, never zero.
 *
 * @param leader whether he led in it
 * @param absence why he is not rated; absent for who is
 * @param work the converted sums; {@link Work#NONE} when nothing was assigned
 * @param components a, b, c and a leader's d, đ, e, each 0 to 1
 * @param generalPoints 0 to 30
 * @param total 0 to 100, unrounded
 * @param grade as decided
 * @param overrides concluded in it (Art. 20.4); they count for the quarter and year as well
 * @param monthsWorked 0 to the months of the span
 * @param before months before the span whose work counts in it: who left an agency that rates by quarters within one of
 *     these is rated on them by the next agency (Art. 21)
 */
public record Tracked(
        Span span,
        boolean leader,
        State state,
        @Nullable Absence absence,
        @Nullable Work work,
        Components components,
        @Nullable Ratio generalPoints,
        @Nullable Ratio total,
        @Nullable Grade grade,
        List<Conclusion> overrides,
        int monthsWorked,
        List<Span> before) {

    public Tracked {
        overrides = List.copyOf(overrides);
        before = List.copyOf(before);
    }

    /** Of this span alone. */
    public Tracked(
            Span span,
            boolean leader,
            State state,
            @Nullable Absence absence,
            @Nullable Work work,
            Components components,
            @Nullable Ratio generalPoints,
            @Nullable Ratio total,
            @Nullable Grade grade,
            List<Conclusion> overrides,
            int monthsWorked) {
        this(
                span,
                leader,
                state,
                absence,
                work,
                components,
                generalPoints,
                total,
                grade,
                overrides,
                monthsWorked,
                List.of());
    }

    /** Worked in all months of the span, or in none if not rated. */
    public Tracked(
            Span span,
            boolean leader,
            State state,
            @Nullable Absence absence,
            @Nullable Work work,
            Components components,
            @Nullable Ratio generalPoints,
            @Nullable Ratio total,
            @Nullable Grade grade,
            List<Conclusion> overrides) {
        this(
                span,
                leader,
                state,
                absence,
                work,
                components,
                generalPoints,
                total,
                grade,
                overrides,
                state == State.NOT_RATED ? 0 : span.months().size());
    }

    /** A slip and its score. */
    public static Tracked of(Span span, Slip slip, Score score) {
        return new Tracked(
                span,
                slip.leader(),
                score.state(),
                slip.absence(),
                score.work(),
                score.components(),
                score.generalPoints(),
                score.total(),
                score.grade(),
                slip.overrides());
    }

    /** Not rated in the span, for a reason. */
    public static Tracked notRated(Span span, Absence why) {
        return new Tracked(span, false, State.NOT_RATED, why, null, Components.NONE, null, null, null, List.of());
    }

    public Tracked gradedAs(@Nullable Grade decided) {
        return new Tracked(
                span,
                leader,
                state,
                absence,
                work,
                components,
                generalPoints,
                total,
                decided,
                overrides,
                monthsWorked,
                before);
    }

    public Tracked workedFor(int months) {
        return worked(months, before);
    }

    /**
     * Worked in these months of it alone, as far as they are not counted by themselves, and in these before it.
     *
     * @param counted by themselves
     */
    public Tracked workedIn(Collection<Span> months, Collection<Span> counted) {
        if (!isRated()) return this;
        List<Span> own = months.stream()
                .distinct()
                .filter(month -> month.equals(span) || !counted.contains(month))
                .sorted()
                .toList();
        return worked(
                (int) own.stream().filter(span::contains).count(),
                own.stream().filter(month -> !span.contains(month)).toList());
    }

    private Tracked worked(int months, List<Span> earlier) {
        return new Tracked(
                span,
                leader,
                state,
                absence,
                work,
                components,
                generalPoints,
                total,
                grade,
                overrides,
                months,
                earlier);
    }

    /** As many months as it counts for of those that are left to it; what was scored was worked in some of it. */
    int weight(int months) {
        return before.size() + Math.max(1, Math.min(monthsWorked, months));
    }

    /** As many months of it as were worked, of those that are left to it, and those before it. */
    int months(int left) {
        return before.size() + Math.min(monthsWorked, left);
    }

    /** Whether all that was worked of it counts by itself. */
    boolean countsElsewhere() {
        return monthsWorked == 0 && before.isEmpty();
    }

    boolean isRated() {
        return state != State.NOT_RATED;
    }

    boolean isScored() {
        return state == State.SCORED;
    }

    boolean hasWork() {
        return work != null && work.assigned().isPositive();
    }
}
