package vn.congtam.scoring.period;

import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.function.Function;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.roster.Person;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Rhythm;
import vn.congtam.rulebook.period.Span;

/**
 * Where a person was in the course of time, and by which spans he was rated there: each agency rates by its own, and
 * each span is rated where he served on its last day (Art. 21).
 */
record Stations(Person person, Function<AgencyId, Rhythm> rhythms) {

    /**
     * The shorter spans by which he is to be rated in a longer one, no day twice: where he came to an agency within its
     * quarter, that quarter is rated there as a whole.
     */
    List<Span> ratedIn(Span whole) {
        List<Span> all = all(whole);
        return all.stream().filter(one -> !isWithin(one, all)).toList();
    }

    /** Also those within others. */
    List<Span> all(Span whole) {
        return whole.months().stream()
                .flatMap(month -> rated(month, whole).stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isWithin(Span one, List<Span> all) {
        return all.stream().anyMatch(other -> !other.equals(one) && other.contains(one));
    }

    /** The quarters of these, for a year that is graded by quarters alone: an agency that rates by months grades them, too. */
    List<Span> quartersIn(Span whole) {
        return ratedIn(whole).stream()
                .map(one -> Span.of(Kind.QUARTER, one.first()))
                .distinct()
                .toList();
    }

    /** None where he left before its end: the agency does not rate it any more. */
    private Optional<Span> rated(Span month, Span whole) {
        return person.agencyOn(month.last())
                .flatMap(agency -> rated(agency, month)
                        .filter(span -> whole.contains(span) && !whole.equals(span))
                        .filter(span -> isRatedIn(agency, span)));
    }

    /** By which the agencies where he ever was rate these days, other than the span itself, and did not rate him. */
    List<Span> elsewhere(Span span) {
        return person.agencies().stream()
                .flatMap(agency -> span.months().stream()
                        .flatMap(month -> rated(agency, month).stream())
                        .filter(one -> !one.equals(span) && !isRatedIn(agency, one)))
                .toList();
    }

    private Optional<Span> rated(AgencyId agency, Span month) {
        return Optional.ofNullable(rhythms.apply(agency).ratedSpan(month.first()));
    }

    /** By what those agencies rated a month where he was in that span, and not at its end: his work lies there. */
    List<Span> leftOver(Span month, BiPredicate<AgencyId, Span> which) {
        return person.agencies().stream()
                .flatMap(agency -> rated(agency, month).stream()
                        .filter(one -> !isRatedIn(agency, one) && wasIn(agency, one) && which.test(agency, one)))
                .distinct()
                .toList();
    }

    private boolean wasIn(AgencyId agency, Span span) {
        return span.first()
                .datesUntil(span.last().plusDays(1))
                .anyMatch(day -> person.agencyOn(day).filter(agency::equals).isPresent());
    }

    Optional<AgencyId> agencyAtEndOf(Span span) {
        return person.agencyOn(span.last());
    }

    boolean hasMoved() {
        return person.agencies().size() > 1;
    }

    boolean hasMovedIn(Span span) {
        return hasMoved() && person.movedBetween(span.first(), span.last());
    }

    boolean isRatedIn(AgencyId agency, Span span) {
        return agencyAtEndOf(span).filter(agency::equals).isPresent();
    }

    /** Who does not is listed by no agency that opens the span. */
    boolean servesAtEndOf(Span span) {
        return person.servesOn(span.last());
    }
}
