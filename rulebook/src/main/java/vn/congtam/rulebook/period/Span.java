package vn.congtam.rulebook.period;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.RuleViolation;

/**
 * A month ({@code 2026-10}), quarter ({@code 2026-Q4}), year ({@code 2026}) or any days
 * ({@code 2026-10-01--2026-10-20}); in the order of their first days, the shorter before the longer.
 *
 * @param first the first day of it, in the years 1900 to 9999
 * @param last the last day of it
 */
public record Span(Kind kind, LocalDate first, LocalDate last) implements Comparable<Span> {
    private static final Comparator<Span> ORDER =
            Comparator.comparing(Span::first).thenComparing(Span::last).thenComparing(Span::kind);

    public Span {
        if (!SpanText.isWhole(kind, first, last)) throw new IllegalArgumentException(kind + " " + first + " " + last);
    }

    public static Span month(YearMonth month) {
        return new Span(Kind.MONTH, month.atDay(1), month.atEndOfMonth());
    }

    /** @param quarter 1 to 4 */
    public static Span quarter(int year, int quarter) {
        YearMonth begin = YearMonth.of(year, 3 * quarter - 2);
        return new Span(Kind.QUARTER, begin.atDay(1), begin.plusMonths(2).atEndOfMonth());
    }

    public static Span year(int year) {
        return new Span(Kind.YEAR, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }

    /** @throws IllegalArgumentException when it ends before it begins */
    public static Span days(LocalDate first, LocalDate last) {
        return new Span(Kind.AD_HOC, first, last);
    }

    /** The month, quarter or year a day lies in. */
    public static Span of(Kind kind, LocalDate day) {
        return switch (kind) {
            case MONTH -> month(YearMonth.from(day));
            case QUARTER -> quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
            case YEAR -> year(day.getYear());
            case AD_HOC -> days(day, day);
        };
    }

    /** @throws RuleViolation {@code PERIOD_MALFORMED} at the empty pointer */
    public static Span parse(String text) {
        return parse(text, "");
    }

    /** @throws RuleViolation {@code PERIOD_MALFORMED} at the pointer */
    public static Span parse(String text, String pointer) {
        return SpanText.parse(text, pointer);
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    public boolean contains(Span other) {
        return contains(other.first) && contains(other.last);
    }

    public boolean overlaps(Span other) {
        return !other.last.isBefore(first) && !last.isBefore(other.first);
    }

    /** Every month at least a day of which is in it, in order. */
    public List<Span> months() {
        return Stream.iterate(
                        YearMonth.from(first), month -> !month.atDay(1).isAfter(last), month -> month.plusMonths(1))
                .map(Span::month)
                .toList();
    }

    /** Every year at least a day of which is in it, in order. */
    public List<Integer> years() {
        return IntStream.rangeClosed(first.getYear(), last.getYear()).boxed().toList();
    }

    /** The quarter it lies in; absent for a year, or days that cross quarters. */
    public @Nullable Span quarter() {
        return within(Kind.QUARTER);
    }

    /** The year it lies in; absent for days that cross years. */
    public @Nullable Span year() {
        return within(Kind.YEAR);
    }

    private @Nullable Span within(Kind longer) {
        Span containing = of(longer, first);
        return containing.contains(this) ? containing : null;
    }

    @Override
    public int compareTo(Span other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return SpanText.of(this);
    }
}
