package vn.congtam.reckoning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Concluded;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Span;

/** What a span leaves to others that hold its days. */
public final class Legacy {
    private Legacy() {}

    /**
     * Figures made from shorter spans count once, from these; a conclusion of Art. 20.4 goes on in any case: to a span that
     * holds this one, and to one that holds its day. A year may be graded by its quarters, however these are rated, so that
     * it is told of all of them.
     */
    public static Optional<Tracked> to(String other, Basis basis, Tracked left) {
        Span to = Span.parse(other);
        if (basis == Basis.WORK || isQuarterOf(to, left)) return Optional.of(left);
        return conclusions(to, left);
    }

    /** What it leaves where its figures do not count. */
    public static Optional<Tracked> conclusions(Span to, Tracked left) {
        boolean within = to.contains(Span.parse(left.span()));
        List<Concluded> binding = left.overrides().stream()
                .filter(one -> within || to.contains(one.date()))
                .toList();
        return binding.isEmpty() ? Optional.empty() : Optional.of(left.concluding(binding));
    }

    /** Whether what is left to a year is of a quarter that is made from its months. */
    public static boolean isSummed(String to, Basis basis, Tracked left) {
        return basis == Basis.TRACKED && isQuarterOf(Span.parse(to), left);
    }

    private static boolean isQuarterOf(Span year, Tracked left) {
        return year.kind() == Kind.YEAR && Span.parse(left.span()).kind() == Kind.QUARTER;
    }

    /** The spans of the calendar that it lies in; of days outside the calendar all that they touch. */
    public static List<String> calendar(Span of) {
        return switch (of.kind()) {
            case MONTH -> texts(Stream.of(Span.of(Kind.QUARTER, of.first()), Span.of(Kind.YEAR, of.first())));
            case QUARTER -> texts(Stream.of(Span.of(Kind.YEAR, of.first())));
            case YEAR -> List.of();
            case AD_HOC -> texts(Stream.concat(touched(Kind.QUARTER, of), touched(Kind.YEAR, of)));
        };
    }

    /** The quarter to which the months go of one that was too short to be rated. */
    public static String next(Span quarter) {
        return Span.of(Kind.QUARTER, quarter.last().plusDays(1)).toString();
    }

    private static Stream<Span> touched(Kind kind, Span of) {
        return of.months().stream().map(month -> Span.of(kind, month.first())).distinct();
    }

    private static List<String> texts(Stream<Span> spans) {
        return spans.map(Span::toString).toList();
    }
}
