package vn.congtam.scoring.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.roster.Ladder;
import vn.congtam.roster.Person;
import vn.congtam.roster.Person.Lead;
import vn.congtam.roster.Staff;
import vn.congtam.scoring.roster.House;

/** Who stands above whom in an agency on a day, worked out once for all of its people. */
final class Hierarchy {
    private final AgencyId agency;
    private final LocalDate day;
    private final List<Person> people;
    private final House house;

    /**
     * @param others who act in a post of the agency and serve elsewhere
     * @param anybody people of any agency, for superiors who serve elsewhere or no more
     */
    Hierarchy(AgencyId agency, LocalDate day, List<Person> people, List<Person> others, Staff anybody) {
        this.agency = agency;
        this.day = day;
        this.people = people;
        List<Person> all = Stream.concat(people.stream(), others.stream()).toList();
        Staff known = anybody.beside(all);
        this.house = new House(agency, all, new Ladder(known, day), known);
    }

    /** The next superior up who is there, or who acts for him: a vacant place orphans nobody. */
    Optional<StaffCode> superior(Person person) {
        return house.superior(person);
    }

    /** The leaders without a superior inside the agency. */
    List<Person> heads() {
        return house.heads();
    }

    boolean leads(Person person) {
        return house.leads(person);
    }

    /** The leaders of the agency above the person, the nearest first. */
    List<StaffCode> leadersAbove(Person person) {
        List<StaffCode> leaders = new ArrayList<>();
        Set<StaffCode> passed = new HashSet<>();
        Optional<Person> next = above(person);
        while (next.filter(one -> passed.add(one.staff())).isPresent()) {
            if (leads(next.get())) leaders.add(next.get().staff());
            next = above(next.get());
        }
        return leaders;
    }

    /**
     * By division the leaders who answer for it: a deputy for the fields assigned to him; for the division that he leads as
     * long as none are and he heads nobody.
     */
    Map<String, List<Person>> inCharge() {
        Set<StaffCode> heading =
                people.stream().flatMap(one -> superior(one).stream()).collect(Collectors.toSet());
        Map<String, List<Person>> all = new LinkedHashMap<>();
        people.stream()
                .filter(this::leads)
                .forEach(leader -> fields(leader, heading)
                        .forEach(division -> all.computeIfAbsent(division, none -> new ArrayList<>())
                                .add(leader)));
        return all;
    }

    private Set<String> fields(Person leader, Set<StaffCode> heading) {
        List<String> assigned = leader.fieldsOn(day);
        return assigned.isEmpty() && !heading.contains(leader.staff())
                ? leader.leadsIn(day).stream()
                        .filter(lead -> lead.agency().equals(agency))
                        .map(Lead::division)
                        .collect(Collectors.toSet())
                : Set.copyOf(assigned);
    }

    private Optional<Person> above(Person person) {
        return superior(person).flatMap(house::find);
    }
}
