package vn.congtam.indicator.agency.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.Move.Seat;
import vn.congtam.events.indicator.PostId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.agency.Refusal;
import vn.congtam.indicator.agency.succession.SuccessionRequest.Placement;
import vn.congtam.indicator.roster.Position;
import vn.congtam.indicator.roster.person.Career.Service;
import vn.congtam.indicator.roster.person.Person;
import vn.congtam.indicator.roster.person.Secondment;

/** Where everybody goes who serves in the units or is lent to them on the first day: by name, or with his post. */
final class Reallocation {
    private final Order order;
    private final Ground ground;
    private final Map<StaffCode, Seat> seats = new LinkedHashMap<>();
    private final Map<StaffCode, Unit> origins = new LinkedHashMap<>();
    private final List<Person> left = new ArrayList<>();

    Reallocation(Order order, Ground ground) {
        this.order = order;
        this.ground = ground;
        order.former().forEach(this::empty);
        mustCoverAll();
    }

    /** Nobody who stays where he is. */
    Map<StaffCode, Seat> seats() {
        return seats;
    }

    /** The unit that each belonged to, also of those who stay in it. */
    Map<StaffCode, Unit> origins() {
        return origins;
    }

    private void empty(Unit unit) {
        for (Person person : ground.people(unit.agency())) {
            if (unit.employs(person, order.from())) takeAlong(unit, person);
            if (unit.hosts(person, order.from()) && !goesWithHisPost(person)) lendOn(unit, person);
            if (!order.goesOn(unit)) mustNotComeLater(unit, person);
        }
    }

    private void takeAlong(Unit unit, Person person) {
        posted(person)
                .ifPresentOrElse(
                        seat -> {
                            origins.put(person.staff(), order.endingHost(person).orElse(unit));
                            place(person, seat);
                        },
                        () -> {
                            origins.putIfAbsent(person.staff(), unit);
                            stay(unit, person);
                        });
    }

    private void lendOn(Unit unit, Person person) {
        origins.put(person.staff(), unit);
        lent(unit, person).ifPresentOrElse(seat -> place(person, seat), () -> stay(unit, person));
    }

    /** His post goes first, also of who is lent to where he has it, or to another of the units: nobody is lent home. */
    private boolean goesWithHisPost(Person person) {
        return order.employer(person)
                .filter(unit -> !order.goesOn(unit) || posted(person).isPresent())
                .isPresent();
    }

    private void place(Person person, Seat seat) {
        mustNotBeDecidedLater(person, seat);
        seats.put(person.staff(), seat);
    }

    private void stay(Unit unit, Person person) {
        if (!order.goesOn(unit)) left.add(person);
    }

    private void mustCoverAll() {
        if (!left.isEmpty()) {
            String codes = left.stream().map(one -> one.staff().value()).collect(Collectors.joining(", "));
            throw Refusal.STAFF_NOT_COVERED.refuse("/staff", left.size(), codes);
        }
    }

    private Optional<Seat> posted(Person person) {
        Placement named = order.of(person.staff());
        PostId post = named != null && named.post() != null
                ? named.post()
                : person.postOn(order.from())
                        .map(Service::post)
                        .map(order.posts()::get)
                        .orElse(null);
        return Optional.ofNullable(post).map(to -> seat(person, to));
    }

    private Seat seat(Person person, PostId to) {
        String pointer = order.pointer(person.staff(), "post");
        Position post = ground.post(to)
                .filter(one -> order.successors().stream().anyMatch(unit -> unit.has(one)))
                .orElseThrow(() -> Refusal.POST_NOT_OF_SUCCESSOR.refuse(pointer, to.value()));
        ground.agency(new Unit(post.agency(), null), pointer).mustHaveOn(post.division(), order.from(), pointer);
        return new Seat(post.agency(), post.division(), post.post(), post.title(), post.leader());
    }

    /** Who is lent stays lent, to the successor; his post is not touched. */
    private Optional<Seat> lent(Unit unit, Person person) {
        if (order.goesOn(unit) && order.of(person.staff()) == null) return Optional.empty();
        Placement named = order.of(person.staff());
        AgencyId agency = named == null || named.agency() == null ? order.heir().agency() : named.agency();
        String division = division(person, named);
        Unit to = new Unit(agency, division);
        String pointer = order.pointer(person.staff(), "division");
        if (order.successors().stream().noneMatch(one -> one.has(agency, division))) {
            throw Refusal.UNIT_UNKNOWN.refuse(pointer, division);
        }
        ground.agency(to, pointer).mustHaveOn(division, order.from(), pointer);
        return Optional.of(new Seat(agency, division, null, null, false));
    }

    private String division(Person person, @Nullable Placement named) {
        if (named != null && named.division() != null) return named.division();
        String within = order.heir().division();
        return within != null
                ? within
                : person.secondmentOn(order.from()).map(Secondment::division).orElse("");
    }

    /** What was decided for a later day would be overtaken without anybody having said so. */
    private void mustNotBeDecidedLater(Person person, Seat seat) {
        Stream<LocalDate> posts = person.career().posts().stream().map(Service::from);
        Stream<LocalDate> loans = person.secondments().stream().map(Secondment::from);
        Stream<LocalDate> days = seat.post() == null
                ? loans
                : Stream.concat(posts, order.bringsBack(person, seat) ? loans : Stream.of());
        days.filter(day -> !day.isBefore(order.from())).findFirst().ifPresent(day -> {
            throw Refusal.STAFF_DECIDED_LATER.refuse(
                    order.pointer(person.staff(), "staff"), person.staff().value(), day);
        });
    }

    /** Who is to come into what will not be there any more. */
    private void mustNotComeLater(Unit unit, Person person) {
        Stream<LocalDate> posts = person.career().posts().stream()
                .filter(one -> unit.has(one.agency(), one.division()))
                .map(Service::from);
        Stream<LocalDate> loans = person.secondments().stream()
                .filter(one -> unit.has(one.agency(), one.division()))
                .map(Secondment::from);
        Stream<LocalDate> spells = person.tenure().spells().stream()
                .filter(one -> unit.division() == null && one.agency().equals(unit.agency()))
                .map(one -> one.from());
        Stream.of(posts, loans, spells)
                .flatMap(days -> days)
                .filter(day -> day.isAfter(order.from()))
                .findFirst()
                .ifPresent(day -> {
                    throw Refusal.STAFF_DECIDED_LATER.refuse(
                            order.pointer(person.staff(), "staff"),
                            person.staff().value(),
                            day);
                });
    }
}
