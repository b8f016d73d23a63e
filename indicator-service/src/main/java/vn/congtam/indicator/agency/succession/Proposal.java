package vn.congtam.indicator.agency.succession;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.roster.Position;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.indicator.roster.person.Career.Service;
import vn.congtam.indicator.roster.person.Person;
import vn.congtam.indicator.roster.person.Secondment;

/**
 * The list of people with which a decision is prepared: everybody concerned, and for each the post of the successors that
 * is called like his. Nothing is decided by it.
 *
 * @param posts of the successors
 * @param superiors who may stand above
 */
record Proposal(List<Row> rows, List<Position> posts, List<Person> superiors) {

    /**
     * @param guest is only lent to the unit
     * @param post none where none is called like the former
     */
    record Row(
            StaffCode staff,
            String name,
            AgencyId agency,
            String title,
            boolean guest,
            @Nullable PostId post,
            @Nullable StaffCode superior) {}

    static Proposal of(Roster roster, List<Unit> former, List<Unit> successors, LocalDate from) {
        List<Position> posts = successors.stream()
                .map(Unit::agency)
                .distinct()
                .flatMap(agency -> roster.posts(agency).stream())
                .filter(post -> successors.stream().anyMatch(unit -> unit.has(post)))
                .toList();
        List<Row> rows = former.stream()
                .flatMap(unit -> rows(roster, unit, former, posts, from))
                .toList();
        List<Person> superiors = Stream.concat(former.stream(), successors.stream())
                .map(Unit::agency)
                .distinct()
                .flatMap(agency -> roster.people(agency).stream())
                .filter(person -> person.servesOn(from))
                .distinct()
                .toList();
        return new Proposal(rows, posts, superiors);
    }

    /** Who has a post in one of the units and is lent to another, or to the same, goes with his post. */
    private static Stream<Row> rows(Roster roster, Unit unit, List<Unit> former, List<Position> posts, LocalDate from) {
        return roster.people(unit.agency()).stream()
                .filter(person -> unit.employs(person, from)
                        || unit.hosts(person, from) && former.stream().noneMatch(one -> one.employs(person, from)))
                .map(person -> row(unit, person, posts, from));
    }

    private static Row row(Unit unit, Person person, List<Position> posts, LocalDate from) {
        Optional<Service> held = person.postOn(from);
        Optional<Secondment> lent =
                unit.hosts(person, from) && !unit.employs(person, from) ? person.secondmentOn(from) : Optional.empty();
        return new Row(
                person.staff(),
                person.name(),
                unit.agency(),
                held.map(Service::title).orElse("–"),
                lent.isPresent(),
                lent.isPresent()
                        ? null
                        : held.flatMap(post -> alike(post, posts)).orElse(null),
                lent.map(Secondment::superior).or(() -> person.superiorOn(from)).orElse(null));
    }

    private static Optional<PostId> alike(Service held, List<Position> posts) {
        List<Position> same = posts.stream()
                .filter(post -> post.title().equalsIgnoreCase(held.title()) && post.leader() == held.leader())
                .toList();
        return same.stream()
                .filter(post -> Objects.equals(post.division(), held.division()))
                .findFirst()
                .or(() -> same.stream().findFirst())
                .map(Position::post);
    }
}
