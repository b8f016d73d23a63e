package vn.congtam.scoring.period;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Span;

/**
 * What somebody brings along: work of days that nobody rates where it was done, as he left before their span was over. The
 * first span that is rated after them takes it, as the new agency rates what the old one tells of him (Art. 21).
 *
 * @param rates whether an agency rates a span, and not only will once it has begun
 */
record Brought(Stations stations, BiPredicate<AgencyId, Span> rates) {

    /** Months before a span whose work counts in it. */
    List<Span> to(Span span) {
        if (!hasMovedInYearOf(span)) return List.of();
        List<Span> rated = rated(span);
        return months(span)
                .filter(month -> month.last().isBefore(span.first()))
                .filter(month -> !laidDownOn(month).isEmpty())
                .filter(month -> rated.stream().noneMatch(one -> takes(one, month, span)))
                .toList();
    }

    /** By which its work, and that of the months brought to it, may have been given where he was before, and is not rated. */
    List<Span> leftBehind(Span span) {
        if (!stations.hasMoved()) return List.of();
        List<Span> rated = rated(span);
        return Stream.concat(
                        stations.elsewhere(span).stream(),
                        to(span).stream().flatMap(month -> laidDownOn(month).stream()))
                .filter(one -> !one.equals(span) && !rated.contains(one))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Where nothing of a year takes such months, the spans that would if anything was rated in them: the year waits for these,
     * for nothing vanishes by the day on which an agency began.
     */
    List<Span> awaited(Span year) {
        if (!hasMovedInYearOf(year)) return List.of();
        List<Span> rated = rated(year);
        return months(year)
                .filter(month -> wasRated(month) && rated.stream().noneMatch(one -> isUntil(month, one)))
                .flatMap(month -> next(month, year).stream())
                .distinct()
                .toList();
    }

    private Optional<Span> next(Span month, Span year) {
        return stations.ratedIn(year).stream()
                .filter(one -> isUntil(month, one))
                .findFirst();
    }

    private static boolean isUntil(Span month, Span one) {
        return !one.last().isBefore(month.last());
    }

    /** Nobody leaves anything over in a year in which he stays where he is. */
    private boolean hasMovedInYearOf(Span span) {
        return stations.hasMovedIn(yearOf(span));
    }

    private static Span yearOf(Span span) {
        return Span.of(Kind.YEAR, span.first());
    }

    private static Stream<Span> months(Span of) {
        return yearOf(of).months().stream();
    }

    /** By the months and quarters of a year in which he is, and will be, rated where he is at their end. */
    private List<Span> rated(Span of) {
        return stations.all(yearOf(of)).stream()
                .filter(one -> stations.agencyAtEndOf(one)
                        .filter(agency -> rates.test(agency, one))
                        .isPresent())
                .toList();
    }

    /** Whether one has the month, or comes between it and another span. */
    private static boolean takes(Span one, Span month, Span until) {
        boolean between = one.first().isAfter(month.last()) && one.last().isBefore(until.first());
        return !one.equals(until) && (between || one.contains(month));
    }

    /** While he was in service: who left it is rated by nobody. */
    private List<Span> laidDownOn(Span month) {
        return leftOver(month, (_, _) -> true);
    }

    private boolean wasRated(Span month) {
        return !leftOver(month, rates).isEmpty();
    }

    private List<Span> leftOver(Span month, BiPredicate<AgencyId, Span> which) {
        return stations.servesAtEndOf(month) ? stations.leftOver(month, which) : List.of();
    }
}
