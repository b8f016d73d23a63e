package vn.congtam.indicator.roster;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.roster.person.Circles;
import vn.congtam.indicator.roster.person.Leaders;
import vn.congtam.indicator.roster.person.Line;
import vn.congtam.indicator.roster.person.Person;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.platform.wire.SecondLook;

/** Looks up agencies, posts and people. */
@Component
public class Roster {
    private static final int MOST_AGENCIES = 10_000;

    private final ReadModel<Organisation> agencies;
    private final ReadModel<Position> posts;
    private final ReadModel<Person> people;
    private final SecondLook secondLook;

    Roster(
            ReadModel<Organisation> agencies,
            ReadModel<Position> posts,
            ReadModel<Person> people,
            SecondLook secondLook) {
        this.secondLook = secondLook;
        this.agencies = agencies;
        this.posts = posts;
        this.people = people;
    }

    public List<Organisation> agencies() {
        return agencies.all(MOST_AGENCIES);
    }

    public Optional<Organisation> agency(AgencyId agency) {
        return secondLook.at(agencies, agency);
    }

    /** As of all that is recorded of it by now, where the model may be behind. */
    public Optional<Organisation> agencyAfresh(AgencyId agency) {
        return secondLook.isCaughtUp(agencies, agency) ? agency(agency) : Optional.empty();
    }

    /** The code of one that is not known here. */
    public String agencyName(AgencyId agency) {
        return agency(agency).map(Organisation::name).orElse(agency.value());
    }

    public Optional<Position> post(PostId post) {
        return secondLook.at(posts, post);
    }

    public List<Position> posts(AgencyId agency) {
        return posts.where(Map.of("agency", agency.value())).stream()
                .sorted(Comparator.comparing(post -> post.post().value()))
                .toList();
    }

    public Optional<Person> person(StaffCode staff) {
        return secondLook.at(people, staff);
    }

    /** For people to read; the code where the name is not known yet. */
    public String name(StaffCode staff) {
        return person(staff).map(Person::name).orElse(staff.value());
    }

    /** All who ever served there or were seconded there, also those who are there no more. */
    public List<Person> people(AgencyId agency) {
        return people.where(Map.of("agencies", agency.value())).stream()
                .sorted(Comparator.comparing(person -> person.staff().value()))
                .toList();
    }

    /** Those who were ever placed under this person. */
    public List<Person> subordinates(StaffCode superior) {
        return people.where(Map.of("career.superiors.superior", superior.value()));
    }

    private List<Person> placedUnder(StaffCode superior) {
        return Stream.of(subordinates(superior), people.where(Map.of("secondments.superior", superior.value())))
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    /** Those for whom this person ever stood in or is to stand in. */
    public List<Person> delegators(StaffCode delegate) {
        return people.where(Map.of("standIns.delegations.delegate", delegate.value()));
    }

    /** Who was ever to act in that post, or to have it beside his own. */
    public List<Person> appointed(PostId post) {
        return people.where(Map.of("standIns.actings.post", post.value()));
    }

    /** All that stand on that day in the place of one that has ended. */
    private Set<AgencyId> successors(AgencyId former, LocalDate day) {
        Set<AgencyId> all = new HashSet<>();
        Deque<AgencyId> open = new ArrayDeque<>(List.of(former));
        while (!open.isEmpty()) {
            agency(open.remove()).stream()
                    .flatMap(one -> one.successorsOn(day))
                    .filter(all::add)
                    .forEach(open::add);
        }
        return all;
    }

    /** All in whose place it stands on that day, those before them too; the last of them first. */
    public List<AgencyId> predecessors(AgencyId agency, LocalDate day) {
        Set<AgencyId> all = new LinkedHashSet<>();
        Deque<AgencyId> open = new ArrayDeque<>(List.of(agency));
        while (!open.isEmpty()) {
            agency(open.remove()).stream()
                    .flatMap(one -> one.predecessorsOn(day))
                    .filter(one -> !one.equals(agency) && all.add(one))
                    .forEach(open::add);
        }
        return List.copyOf(all);
    }

    /** Whether anybody who ever held this post stands above the person on that day or will later. */
    public boolean isJudgedBy(PostId post, AgencyId of, StaffCode staff, LocalDate from) {
        Set<StaffCode> above = allAboveFrom(staff, from);
        return people(of).stream()
                .filter(one -> one.career().posts().stream()
                        .anyMatch(held -> held.post().equals(post)))
                .anyMatch(holder -> above.contains(holder.staff()));
    }

    /** Who stands above whom, for as long as one question is answered: nobody is looked up twice, those at hand not at all. */
    public Line line(List<Person> atHand) {
        Map<StaffCode, Optional<Person>> known = new HashMap<>();
        Map<PostId, List<Person>> appointed = new HashMap<>();
        Map<Former, Set<AgencyId>> successors = new HashMap<>();
        atHand.forEach(one -> known.put(one.staff(), Optional.of(one)));
        return new Line(
                staff -> known.computeIfAbsent(staff, this::person),
                post -> appointed.computeIfAbsent(post, this::appointed),
                (agency, day) -> successors.computeIfAbsent(
                        new Former(agency, day), one -> successors(one.agency(), one.day())));
    }

    private record Former(AgencyId agency, LocalDate day) {}

    /** Whether {@code boss} stands anywhere above {@code staff} on that day or will on a later one, also where one is lent to. */
    public boolean isAboveFrom(StaffCode boss, StaffCode staff, LocalDate from) {
        return allAboveFrom(staff, from).contains(boss);
    }

    /** Who stands above the actor today or will later: whoever keeps their records does not choose who judges him. */
    public Judges judges(Actor actor, LocalDate today) {
        Line line = lookedUpOnce();
        Set<StaffCode> entered = allAboveFrom(actor.staff(), today, line.people());
        return new Judges(new Ascent(line, today).of(actor.staff(), entered), actor.is(Role.HOMEAFFAIRS), today);
    }

    /** Of the actor, to delegate the powers of that person. */
    public Warrant warrant(Actor actor, StaffCode whose, LocalDate today) {
        StaffCode by = actor.staff();
        return new Warrant(
                whose,
                by,
                actor.is(Role.HOMEAFFAIRS),
                above(whose, today, this::person).contains(by),
                isAboveFrom(whose, by, today));
    }

    public Leaders leaders(Line line) {
        return new Leaders(line, this::people);
    }

    /** What the person could delegate. */
    public Powers powers(Person person) {
        return new Powers(person, lookedUpOnce(), this::placedUnder);
    }

    private Set<StaffCode> allAboveFrom(StaffCode staff, LocalDate from) {
        return allAboveFrom(staff, from, lookedUpOnce().people());
    }

    private static Set<StaffCode> allAboveFrom(
            StaffCode staff, LocalDate from, Function<StaffCode, Optional<Person>> people) {
        return new Circles(people, from)
                .turns(Set.of(staff)).stream()
                        .flatMap(day -> above(staff, day, people).stream())
                        .collect(Collectors.toSet());
    }

    private static Set<StaffCode> above(StaffCode staff, LocalDate day, Function<StaffCode, Optional<Person>> people) {
        Set<StaffCode> all = new HashSet<>();
        Optional<StaffCode> next = superior(staff, day, people);
        while (next.isPresent() && all.add(next.get())) {
            next = superior(next.get(), day, people);
        }
        return all;
    }

    private static Optional<StaffCode> superior(
            StaffCode staff, LocalDate day, Function<StaffCode, Optional<Person>> people) {
        return people.apply(staff).flatMap(person -> person.answersToOn(day));
    }

    private Line lookedUpOnce() {
        return line(List.of());
    }
}
