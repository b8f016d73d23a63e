package vn.congtam.submission.reference;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.roster.Following;
import vn.congtam.roster.Insight;
import vn.congtam.roster.Ladder;
import vn.congtam.roster.Offices;
import vn.congtam.roster.Person;
import vn.congtam.roster.Person.Acting;
import vn.congtam.roster.Staff;
import vn.congtam.roster.StandIn;

/** Who has authority over whom, as every service has it: by entry, by acting in a vacant post, or as the next one up. */
final class Superiors {
    private final Known people;

    Superiors(Known people) {
        this.people = people;
    }

    boolean isAbove(StaffCode boss, StaffCode staff, LocalDate day) {
        return isAbove(boss, staff, new Ladder(people, day));
    }

    boolean mayRead(StaffCode reader, StaffCode staff, LocalDate day) {
        return new Insight(people, day).into(staff, reader);
    }

    Optional<StaffCode> direct(StaffCode staff, LocalDate day) {
        return people.find(staff).flatMap(new Ladder(people, day)::superior);
    }

    /** His own people and theirs, wherever they are, in the order of their codes. */
    List<StaffCode> below(StaffCode boss, LocalDate day) {
        Map<StaffCode, Person> near = new LinkedHashMap<>();
        people.find(boss).stream()
                .flatMap(me -> agencies(me, day))
                .distinct()
                .flatMap(agency -> people.everIn(agency).stream())
                .forEach(one -> near.put(one.staff(), one));
        Staff known = people.beside(near.values());
        new Following(known, day).of(boss).forEach(one -> near.put(one.staff(), one));
        Ladder ladder = new Ladder(known, day);
        return near.keySet().stream()
                .filter(one -> isAbove(boss, one, ladder))
                .sorted(Comparator.comparing(StaffCode::value))
                .toList();
    }

    List<StaffCode> followers(StaffCode boss, LocalDate day) {
        return new Following(people.beside(List.of()), day)
                .of(boss).stream().map(Person::staff).toList();
    }

    /** Where he works, and where he acts in a post. */
    static Stream<AgencyId> agencies(Person person, LocalDate day) {
        return Stream.concat(
                person.agencyOn(day).stream(), person.actingsOn(day).stream().map(Acting::agency));
    }

    Assessors assessors(LocalDate today) {
        return new Assessors(people.beside(List.of()), today);
    }

    Offices offices(StaffCode staff, @Nullable StandIn standIn, LocalDate today) {
        return Offices.of(staff, standIn, people.beside(List.of()), today);
    }

    private static boolean isAbove(StaffCode boss, StaffCode staff, Ladder ladder) {
        return ladder.allAbove(staff).contains(boss);
    }
}
