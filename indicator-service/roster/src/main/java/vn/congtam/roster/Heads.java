package vn.congtam.roster;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.congtam.events.indicator.AgencyId;

/**
 * Who leads in an agency on a day, and who heads it: one rule for all who ask. Whoever is lent elsewhere leads nothing, be it
 * there or at home; whoever acts in a post leads where that is.
 */
public record Heads(AgencyId agency, LocalDate day) {

    public boolean isLeader(Person person) {
        return person.leadsOn(day, agency);
    }

    public boolean worksHere(Person person) {
        return person.agencyOn(day).filter(agency::equals).isPresent();
    }

    /** @param superior of a person, as far as there is one who is known */
    public List<Person> among(Collection<Person> people, Function<Person, Optional<Person>> superior) {
        return people.stream()
                .filter(this::isLeader)
                .filter(one -> superior.apply(one).filter(this::isHere).isEmpty())
                .toList();
    }

    /** Nobody where there are several: they cannot both decide. */
    public Optional<Person> only(Collection<Person> people, Function<Person, Optional<Person>> superior) {
        List<Person> all = among(people, superior);
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** Also who acts in a post of it and works elsewhere. */
    private boolean isHere(Person person) {
        return worksHere(person) || isLeader(person);
    }
}
