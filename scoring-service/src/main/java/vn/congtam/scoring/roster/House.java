package vn.congtam.scoring.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.roster.Heads;
import vn.congtam.roster.Ladder;
import vn.congtam.roster.Person;
import vn.congtam.roster.Staff;

/** An agency on a day: who is in it, who stands above whom, and who heads it. Each superior is worked out once. */
public final class House {
    private final Heads heads;
    private final Map<StaffCode, Person> inside = new LinkedHashMap<>();
    private final Map<StaffCode, Optional<StaffCode>> superiors = new LinkedHashMap<>();

    /** @param people who serve in it on that day, and who act in its posts and serve elsewhere */
    public House(AgencyId agency, List<Person> people, Ladder ladder, Staff staff) {
        this.heads = new Heads(agency, ladder.day());
        people.forEach(person -> inside.put(person.staff(), person));
        people.forEach(person -> superiors.put(
                person.staff(),
                heads.worksHere(person) ? ladder.superior(person) : ladder.superiorThere(person, agency, staff)));
    }

    /** Whoever is there, the next one up: a vacant place orphans nobody. */
    public Optional<StaffCode> superior(Person person) {
        return superiors.getOrDefault(person.staff(), Optional.empty());
    }

    public Optional<Person> find(StaffCode staff) {
        return Optional.ofNullable(inside.get(staff));
    }

    /** By his own post, or by one in which he acts on that day. */
    public boolean leads(Person person) {
        return heads.isLeader(person);
    }

    /** The leaders without a superior inside the agency. */
    public List<Person> heads() {
        return heads.among(inside.values(), this::above);
    }

    /** Nobody where there are several. */
    public Optional<Person> head() {
        return heads.only(inside.values(), this::above);
    }

    private Optional<Person> above(Person person) {
        return superior(person).flatMap(this::find);
    }
}
