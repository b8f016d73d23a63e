package vn.congtam.scoring.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.roster.Person;
import vn.congtam.roster.Person.Posting;

/**
 * What ties a person to an agency and to those who decide in it.
 *
 * @param agencies where he serves or has his post, or did by the end of what is judged
 * @param superiors who stand above him, save one above whom nobody stands: who would else be a second person to that one
 */
public record Bonds(Set<AgencyId> agencies, Set<StaffCode> superiors) {

    public Bonds {
        agencies = Set.copyOf(agencies);
        superiors = Set.copyOf(superiors);
    }

    /** Where a person belongs on these days; of who is lent, also where his post is. */
    static Stream<AgencyId> agencies(Person person, LocalDate... days) {
        return Stream.of(days)
                .flatMap(day -> Stream.of(person.agencyOn(day), post(person, day)))
                .flatMap(Optional::stream);
    }

    private static Optional<AgencyId> post(Person person, LocalDate day) {
        return person.postingOn(day).filter(posting -> person.servesOn(day)).map(Posting::agency);
    }

    /** @param all the nearest first */
    static Set<StaffCode> binding(List<StaffCode> all) {
        return all.isEmpty() ? Set.of() : Set.copyOf(all.subList(0, all.size() - 1));
    }

    public boolean areWith(AgencyId agency) {
        return agencies.contains(agency);
    }

    public boolean areTo(StaffCode superior) {
        return superiors.contains(superior);
    }
}
