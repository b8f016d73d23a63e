package vn.congtam.scoring.period;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.roster.Person;
import vn.congtam.rulebook.period.Span;

/**
 * Which shorter spans count for somebody in a longer one.
 *
 * @param quartersAlone whether a year is graded by its quarters, and by nothing shorter
 */
record Counting(Frame frame, Stations stations, Evaluated evaluated, boolean quartersAlone) {

    List<Span> of(Predicate<Span> inTime) {
        List<Span> awaited = new Brought(stations, frame.lookup()::rates).awaited(frame.span());
        Predicate<Span> governed = part -> isGoverned(part, awaited.stream().anyMatch(part::contains));
        Parts parts = new Parts(frame.span(), stations, evaluated, inTime, governed);
        return quartersAlone ? parts.quarters() : parts.counted();
    }

    /**
     * Whether he was there when the agency did not rate here yet. Nobody is new for that: where it began too late for
     * anything to be due, the year rests on what is rated after all, and waits for it.
     */
    boolean isBeforeUse(Predicate<Span> inTime) {
        return stations.ratedIn(frame.span()).stream()
                .filter(inTime)
                .filter(part -> stations.isRatedIn(frame.agency(), part))
                .anyMatch(part -> !frame.lookup().rates(frame.agency(), part));
    }

    /**
     * Where he serves on its last day and as what he does, unless nothing was rated there by then, and nothing is awaited;
     * also by a law that came into force within it, as it governs the longer span.
     */
    private boolean isGoverned(Span part, boolean awaited) {
        Lookup law = frame.lookup();
        Person person = stations.person();
        SubjectKind kind = person.kindOn(part.last());
        return person.agencyOn(part.last()).stream()
                .filter(agency -> awaited || law.rates(agency, part))
                .anyMatch(agency -> Stream.concat(Stream.of(part), law.rhythm(agency).ratedSpansIn(part).stream())
                        .anyMatch(from -> law.governs(agency, kind, from.first())));
    }
}
