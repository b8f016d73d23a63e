package vn.congtam.indicator.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;

/**
 * A person's service. Two people may share a name; nobody shares a code.
 *
 * @param agency where the person joined, or the agency of the latest post
 * @param posts and {@code superiors}, the earliest first, each in force until the next
 */
public record Person(
        StaffCode staff,
        String name,
        AgencyId agency,
        LocalDate joined,
        List<Service> posts,
        List<Supervision> superiors) {

    public record Service(
            PostId post,
            AgencyId agency,
            String division,
            String title,
            boolean leader,
            LocalDate from,
            String document) {}

    /** @param superior none above the head of the province */
    public record Supervision(@Nullable StaffCode superior, LocalDate from, String document) {}

    public Optional<Service> postOn(LocalDate day) {
        return posts.reversed().stream()
                .filter(post -> !post.from().isAfter(day))
                .findFirst();
    }

    public Optional<StaffCode> superiorOn(LocalDate day) {
        return superiors.reversed().stream()
                .filter(superior -> !superior.from().isAfter(day))
                .findFirst()
                .map(Supervision::superior);
    }

    static Person joined(StaffJoined f) {
        return new Person(f.staff(), f.name(), f.agency(), f.from(), List.of(), List.of());
    }

    Person served(PostAssigned f) {
        Service service =
                new Service(f.post(), f.agency(), f.division(), f.title(), f.leader(), f.from(), f.document());
        List<Service> more = Stream.concat(posts.stream(), Stream.of(service)).toList();
        return new Person(staff, name, f.agency(), joined, more, superiors);
    }

    Person supervised(SuperiorAssigned f) {
        Supervision supervision = new Supervision(f.superior(), f.from(), f.document());
        List<Supervision> more =
                Stream.concat(superiors.stream(), Stream.of(supervision)).toList();
        return new Person(staff, name, agency, joined, posts, more);
    }
}
