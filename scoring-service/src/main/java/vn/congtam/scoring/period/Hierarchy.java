package vn.congtam.scoring.period;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.scoring.roster.Ladder;
import vn.congtam.scoring.roster.Person;

/** Who stands above whom in an agency on a day, worked out once for all of its people. */
final class Hierarchy {
    private final AgencyId agency;
    private final LocalDate day;
    private final Map<StaffCode, Person> inside = new LinkedHashMap<>();
    private final Map<StaffCode, StaffCode> superiors = new LinkedHashMap<>();

    /** @param anybody people of any agency by their codes, for superiors who serve elsewhere or no more */
    Hierarchy(AgencyId agency, LocalDate day, List<Person> people, Function<StaffCode, Optional<Person>> anybody) {
        this.agency = agency;
        this.day = day;
        people.forEach(person -> inside.put(person.staff(), person));
        Ladder ladder = new Ladder(code -> Optional.ofNullable(inside.get(code)).or(() -> anybody.apply(code)), day);
        people.forEach(person -> ladder.above(person).ifPresent(superior -> superiors.put(person.staff(), superior)));
    }

    /** The next superior up who is in service: a vacant place orphans nobody. */
    Optional<StaffCode> superior(Person person) {
        return Optional.ofNullable(superiors.get(person.staff()));
    }

    /** The leaders without a superior inside the agency. */
    List<Person> heads() {
        return inside.values().stream()
                .filter(this::leads)
                .filter(person -> superior(person).filter(inside::containsKey).isEmpty())
                .toList();
    }

    boolean leads(Person person) {
        return person.postingOn(day)
                .filter(posting -> posting.leader() && posting.agency().equals(agency))
                .isPresent();
    }

    /** The leaders of the agency above the person, the nearest first. */
    List<StaffCode> leadersAbove(Person person) {
        List<StaffCode> leaders = new ArrayList<>();
        Set<StaffCode> passed = new HashSet<>();
        Person next = above(person);
        while (next != null && passed.add(next.staff())) {
            if (leads(next)) leaders.add(next.staff());
            next = above(next);
        }
        return leaders;
    }

    /**
     * By division the leaders who answer for it: a deputy for the fields assigned to him; for his own division as long as
     * none are and he heads nobody.
     */
    Map<String, List<Person>> inCharge() {
        Set<StaffCode> heading = new HashSet<>(superiors.values());
        Map<String, List<Person>> all = new LinkedHashMap<>();
        inside.values().stream()
                .filter(this::leads)
                .forEach(leader -> fields(leader, heading)
                        .forEach(division -> all.computeIfAbsent(division, none -> new ArrayList<>())
                                .add(leader)));
        return all;
    }

    private Set<String> fields(Person leader, Set<StaffCode> heading) {
        List<String> assigned = leader.fieldsOn(day);
        return assigned.isEmpty() && !heading.contains(leader.staff())
                ? leader.divisionOn(day).stream().collect(Collectors.toSet())
                : Set.copyOf(assigned);
    }

    private @Nullable Person above(Person person) {
        StaffCode superior = superiors.get(person.staff());
        return superior == null ? null : inside.get(superior);
    }
}
