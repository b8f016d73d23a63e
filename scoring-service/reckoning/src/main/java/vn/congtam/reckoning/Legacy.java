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
     * holds this one, and to one that holds its day.
     */
    public static Optional<Tracked> to(String other, Basis basis, Tracked left) {
        if (basis == Basis.WORK) return Optional.of(left);
        Span to = Span.parse(other);
        boolean within = to.contains(Span.parse(left.span()));
        List<Concluded> binding = left.overrides().stream()
                .filter(one -> within || to.contains(one.date()))
                .toList();
        return binding.isEmpty() ? Optional.empty() : Optional.of(left.concluding(binding));
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
