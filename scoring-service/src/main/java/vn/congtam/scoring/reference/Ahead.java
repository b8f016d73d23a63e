package vn.congtam.scoring.reference;

import java.time.LocalDate;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Span;

/**
 * How long before it begins a span may be opened. What is opened stays, and is judged by the law, the posts and the
 * people that are known when it is: those of a far future are anybody's guess.
 */
public final class Ahead {
    private static final int DAYS = 31;

    private Ahead() {}

    /** A year is planned in the one before. */
    public static LocalDate earliest(Span span) {
        return span.kind() == Kind.YEAR
                ? span.first().minusYears(1)
                : span.first().minusDays(DAYS);
    }

    public static boolean isTooFar(Span span, LocalDate today) {
        return today.isBefore(earliest(span));
    }
}
