package vn.congtam.scoring.period;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
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

    private List<Span> all(Span whole) {
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
                .flatMap(agency -> Optional.ofNullable(rhythms.apply(agency).ratedSpan(month.first()))
                        .filter(span -> whole.contains(span) && !whole.equals(span))
                        .filter(span -> isRatedIn(agency, span)));
    }

    /**
     * By which work of these days may have been given to him where he was before, and is not rated there: it counts where
     * the days do.
     */
    List<Span> leftBehind(Span span) {
        return person.agencies().stream()
                .flatMap(agency -> span.months().stream()
                        .flatMap(
                                month -> Stream.ofNullable(rhythms.apply(agency).ratedSpan(month.first())))
                        .filter(one -> !one.equals(span) && !isRatedIn(agency, one)))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * Full months before a span that nobody rates: the agency where he worked then rates by quarters, he left it before the
     * end of this one, and the next agency does not rate the quarter. The first span that is rated after them takes their
     * work, as the new agency rates what the old one tells of him (Art. 21).
     */
    List<Span> broughtTo(Span span) {
        List<Span> behind = leftBehind(span);
        if (behind.isEmpty()) return List.of();
        List<Span> rated = all(Span.of(Kind.YEAR, span.first()));
        return behind.stream()
                .filter(left -> !rated.contains(left))
                .flatMap(left -> left.months().stream().filter(month -> isOf(left, month)))
                .filter(month -> month.last().isBefore(span.first()))
                .filter(month -> rated.stream().noneMatch(one -> isFrom(month, one, span)))
                .distinct()
                .toList();
    }

    /** Whether where he served at the end of a month such a span was to be rated. */
    private boolean isOf(Span left, Span month) {
        return person.agencyOn(month.last())
                .filter(agency -> left.equals(rhythms.apply(agency).ratedSpan(month.first())))
                .isPresent();
    }

    /** Whether one takes the month, or comes between it and another span. */
    private static boolean isFrom(Span month, Span one, Span until) {
        return !one.last().isBefore(month.first()) && one.last().isBefore(until.first());
    }

    boolean isRatedIn(AgencyId agency, Span span) {
        return person.agencyOn(span.last()).filter(agency::equals).isPresent();
    }

    /** Who does not is listed by no agency that opens the span. */
    boolean servesAtEndOf(Span span) {
        return person.servesOn(span.last());
    }
}
