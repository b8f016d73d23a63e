package vn.congtam.scoring.roster;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.roster.Ladder;
import vn.congtam.roster.Person;
import vn.congtam.roster.Staff;

/** An agency on a day: who is in it, who stands above whom, and who heads it. Each superior is worked out once. */
public final class House {
    private final AgencyId agency;
    private final Ladder ladder;
    private final Map<StaffCode, Person> inside = new LinkedHashMap<>();
    private final Map<StaffCode, Optional<StaffCode>> superiors = new LinkedHashMap<>();

    /** @param people who serve in it on that day, and who act in its posts and serve elsewhere */
    public House(AgencyId agency, List<Person> people, Ladder ladder, Staff staff) {
        this.agency = agency;
        this.ladder = ladder;
        people.forEach(person -> inside.put(person.staff(), person));
        people.forEach(person -> superiors.put(
                person.staff(),
                serves(person) ? ladder.superior(person) : ladder.superiorThere(person, agency, staff)));
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
        return person.leadsOn(ladder.day(), agency);
    }

    /** The leaders without a superior inside the agency. */
    public List<Person> heads() {
        return inside.values().stream()
                .filter(this::leads)
                .filter(person -> superior(person).filter(inside::containsKey).isEmpty())
                .toList();
    }

    private boolean serves(Person person) {
        return person.agencyOn(ladder.day()).filter(agency::equals).isPresent();
    }
}
