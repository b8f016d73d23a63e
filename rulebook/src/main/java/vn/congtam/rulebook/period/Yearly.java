package vn.congtam.rulebook.period;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.slip.Absence;
import vn.congtam.rulebook.slip.Conclusion;

/**
 * What a year is scored from.
 *
 * @param due the months and quarters that count, such as {@link Rhythm#ratedSpansIn}; the classification is due before
 *     the year ends, so the last of them may be left out here, and that is said
 * @param tracked one for each that is due; one that is left out is not yet known
 * @param overrides concluded for the year, besides those of its spans
 * @param absence why he is not rated at all; absent for who is
 */
public record Yearly(
        Span year,
        List<Span> due,
        List<Tracked> tracked,
        List<Conclusion> overrides,
        @Nullable Absence absence) {
    public Yearly {
        due = List.copyOf(due);
        tracked = List.copyOf(tracked);
        overrides = List.copyOf(overrides);
    }

    public Yearly(Span year, List<Span> due, List<Tracked> tracked) {
        this(year, due, tracked, List.of(), null);
    }

    /**
     * The months that count by this span: of a quarter those that are not due by themselves, because they were rated where
     * he was before he came, within it, to an agency that rates by quarters; nor those whose work such a month took along. No
     * day counts twice.
     */
    List<Span> months(Span of) {
        return besides(of).stream().filter(month -> !isTaken(month, of)).toList();
    }

    /** Those that are not due by themselves. */
    List<Span> besides(Span of) {
        return of.months().stream()
                .filter(month -> month.equals(of) || !due.contains(month))
                .toList();
    }

    private boolean isTaken(Span month, Span of) {
        return tracked.stream()
                .anyMatch(one -> !one.span().equals(of) && one.before().contains(month));
    }

    /** @param parts in which the person served; who served in none came too late in the year to be rated for it (Art. 21) */
    public static Yearly of(
            Span year, List<Span> parts, List<Tracked> tracked, List<Conclusion> overrides, @Nullable Absence absence) {
        return new Yearly(year, parts, tracked, overrides, parts.isEmpty() && absence == null ? Absence.NEW : absence);
    }
}
