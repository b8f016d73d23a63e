package vn.congtam.indicator.roster.person;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.roster.Heads;

/**
 * Who leads, and who heads, the agency in which he works, by the rule of all services.
 *
 * @param people all who ever were in an agency
 */
public record Leaders(Line line, Function<AgencyId, List<Person>> people) {

    public static boolean isLeader(Person person, AgencyId agency, LocalDate day) {
        return new Heads(agency, day).isLeader(Served.of(person));
    }

    public boolean leads(Person person, LocalDate day) {
        return person.workplaceOn(day)
                .filter(agency -> isLeader(person, agency, day))
                .isPresent();
    }

    /** Of all others it is asked only where nobody stands above him. */
    public boolean heads(Person person, LocalDate day) {
        return person.workplaceOn(day)
                .map(agency -> new Heads(agency, day))
                .filter(heads -> isOnly(person, List.of(person), heads))
                .filter(heads -> isOnly(person, people.apply(heads.agency()), heads))
                .isPresent();
    }

    private boolean isOnly(Person person, List<Person> some, Heads heads) {
        return heads.only(
                        some.stream().map(Served::of).filter(heads::worksHere).toList(),
                        one -> line.superior(one, heads.day()))
                .filter(one -> one.staff().equals(person.staff()))
                .isPresent();
    }
}
