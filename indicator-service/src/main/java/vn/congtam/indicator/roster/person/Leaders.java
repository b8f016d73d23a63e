package vn.congtam.indicator.roster.person;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.roster.Heads;

/** Who leads, and who heads, the agency in which he works, by the rule of all services; each agency is gone through once. */
public final class Leaders {
    private final Line line;
    private final Function<AgencyId, List<Person>> people;
    private final Map<Heads, Optional<StaffCode>> known = new HashMap<>();

    /** @param people all who ever were in an agency */
    public Leaders(Line line, Function<AgencyId, List<Person>> people) {
        this.line = line;
        this.people = people;
    }

    public Line line() {
        return line;
    }

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
                .filter(heads -> is(person, only(List.of(person), heads)))
                .filter(heads -> is(person, known.computeIfAbsent(heads, this::only)))
                .isPresent();
    }

    private static boolean is(Person person, Optional<StaffCode> head) {
        return head.filter(person.staff()::equals).isPresent();
    }

    private Optional<StaffCode> only(Heads heads) {
        return only(people.apply(heads.agency()), heads);
    }

    private Optional<StaffCode> only(List<Person> some, Heads heads) {
        return heads.only(
                        some.stream().map(Served::of).filter(heads::worksHere).toList(),
                        one -> line.superior(one, heads.day()))
                .map(vn.congtam.roster.Person::staff);
    }
}
