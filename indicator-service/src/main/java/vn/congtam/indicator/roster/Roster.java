package vn.congtam.indicator.roster;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.wire.ReadModel;

/** Looks up agencies, posts and people. */
@Component
public class Roster {
    private static final int MOST_AGENCIES = 10_000;

    private final ReadModel<Organisation> agencies;
    private final ReadModel<Position> posts;
    private final ReadModel<Person> people;

    Roster(ReadModel<Organisation> agencies, ReadModel<Position> posts, ReadModel<Person> people) {
        this.agencies = agencies;
        this.posts = posts;
        this.people = people;
    }

    public List<Organisation> agencies() {
        return agencies.all(MOST_AGENCIES);
    }

    public Optional<Organisation> agency(AgencyId agency) {
        return agencies.find(agency.value());
    }

    public Optional<Position> post(PostId post) {
        return posts.find(post.value());
    }

    public List<Position> posts(AgencyId agency) {
        return posts.where(Map.of("agency", agency.value())).stream()
                .sorted(Comparator.comparing(post -> post.post().value()))
                .toList();
    }

    public Optional<Person> person(StaffCode staff) {
        return people.find(staff.value());
    }

    /** For people to read; the code where the name is not known yet. */
    public String name(StaffCode staff) {
        return person(staff).map(Person::name).orElse(staff.value());
    }

    public List<Person> people(AgencyId agency) {
        return people.where(Map.of("agency", agency.value())).stream()
                .sorted(Comparator.comparing(person -> person.staff().value()))
                .toList();
    }

    /** Whether {@code boss} stands anywhere above {@code staff} on that day. */
    public boolean isAbove(StaffCode boss, StaffCode staff, LocalDate day) {
        Set<StaffCode> seen = new HashSet<>();
        Optional<StaffCode> next = superior(staff, day);
        while (next.isPresent() && seen.add(next.get())) {
            if (next.get().equals(boss)) {
                return true;
            }
            next = superior(next.get(), day);
        }
        return false;
    }

    private Optional<StaffCode> superior(StaffCode staff, LocalDate day) {
        return person(staff).flatMap(person -> person.superiorOn(day));
    }
}
