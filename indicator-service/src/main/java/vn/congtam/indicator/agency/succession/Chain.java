package vn.congtam.indicator.agency.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.Move.Seat;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.agency.Refusal;
import vn.congtam.indicator.agency.succession.SuccessionRequest.Placement;
import vn.congtam.indicator.roster.person.Career.Supervision;
import vn.congtam.indicator.roster.person.Person;

/**
 * Who stands above whom from that day on. Those who go the same way stay above and below one another; where the ways part,
 * a superior has to be named. Also of those who go nowhere, but whose superior does.
 */
final class Chain {
    private final Order order;
    private final Ground ground;
    private final Map<StaffCode, Seat> seats;
    private final Map<StaffCode, StaffCode> superiors = new LinkedHashMap<>();
    private final List<Person> uncovered = new ArrayList<>();

    Chain(Order order, Ground ground, Reallocation who) {
        this.order = order;
        this.ground = ground;
        this.seats = who.seats();
        Set<StaffCode> concerned = new HashSet<>(who.origins().keySet());
        who.origins().keySet().forEach(one -> ground.person(one).ifPresent(this::place));
        List.copyOf(seats.keySet()).stream()
                .flatMap(one -> ground.subordinates(one).stream())
                .filter(one -> concerned.add(one.staff()) && isBelowOneWhoMoves(one))
                .forEach(this::place);
        mustConcern(concerned);
        mustCoverAll();
        mustNotCircle();
        new Heads(order, ground, seats, this).mustBeOneEach();
    }

    /** Only of those for whom it has to be said anew. */
    Map<StaffCode, StaffCode> superiors() {
        return superiors;
    }

    private boolean isBelowOneWhoMoves(Person person) {
        StaffCode above = former(person).orElse(null);
        return person.servesOn(order.from()) && above != null && seats.containsKey(above);
    }

    private void place(Person person) {
        StaffCode named = named(person);
        if (named != null) {
            mustServe(person, named);
            superiors.put(person.staff(), named);
        } else {
            keep(person);
        }
    }

    private @Nullable StaffCode named(Person person) {
        Placement placement = order.of(person.staff());
        if (placement != null && placement.superior() != null) return placement.superior();
        return former(person)
                .map(order.superiors()::get)
                .filter(now -> !now.equals(person.staff()))
                .orElse(null);
    }

    private void keep(Person person) {
        Optional<StaffCode> former = former(person);
        if (former.isEmpty()) {
            if (!isKnownToHaveNone(person) && seats.containsKey(person.staff())) uncovered.add(person);
            return;
        }
        Optional<Person> boss = ground.person(former.get());
        if (boss.isEmpty() || !boss.get().servesOn(order.from()) || partsFrom(person, boss.get())) {
            uncovered.add(person);
        } else if (!Objects.equals(before(boss.get()), after(boss.get())) || isLentOn(person) || comesBack(person)) {
            superiors.put(person.staff(), former.get());
        }
    }

    private boolean isLentOn(Person person) {
        Seat seat = seats.get(person.staff());
        return seat != null && seat.post() == null;
    }

    private boolean comesBack(Person person) {
        return order.bringsBack(person, seats.get(person.staff()));
    }

    /** Above the head of the province there is nobody, and that was said. */
    private boolean isKnownToHaveNone(Person person) {
        return person.secondmentOn(order.from()).isEmpty()
                && person.supervisionOn(order.from())
                        .filter(one -> one.superior() == null)
                        .isPresent();
    }

    private boolean partsFrom(Person person, Person boss) {
        boolean together = Objects.equals(before(person), before(boss));
        return together && !Objects.equals(after(person), after(boss));
    }

    private @Nullable AgencyId before(Person person) {
        return person.workplaceOn(order.eve())
                .or(() -> person.workplaceOn(order.from()))
                .orElse(null);
    }

    /** A secondee whose own agency is merged works where he did. */
    @Nullable
    AgencyId after(Person person) {
        Seat seat = seats.get(person.staff());
        boolean lentElsewhere =
                person.secondmentOn(order.from()).isPresent() && !isLentOn(person) && !comesBack(person);
        return seat == null || lentElsewhere ? person.workplaceOn(order.from()).orElse(null) : seat.agency();
    }

    private Optional<StaffCode> former(Person person) {
        return isLentOn(person) || comesBack(person)
                ? person.secondmentOn(order.from()).map(one -> one.superior())
                : person.superiorOn(order.from());
    }

    private void mustServe(Person person, StaffCode superior) {
        LocalDate from = order.from();
        boolean serves =
                ground.person(superior).filter(one -> one.servesOn(from)).isPresent();
        if (!serves || superior.equals(person.staff())) {
            throw Refusal.SUPERIOR_NOT_SERVING.refuse(
                    order.pointer(person.staff(), "superior"), superior.value(), from);
        }
    }

    private void mustConcern(Set<StaffCode> concerned) {
        order.staff().stream()
                .map(Placement::staff)
                .filter(one -> !concerned.contains(one))
                .findFirst()
                .ifPresent(one -> {
                    throw Refusal.STAFF_NOT_CONCERNED.refuse(order.pointer(one, "staff"), one.value(), order.from());
                });
    }

    private void mustCoverAll() {
        superiors.keySet().forEach(one -> ground.person(one).ifPresent(this::mustNotBeDecidedLater));
        if (uncovered.isEmpty()) return;
        String codes = uncovered.stream().map(one -> one.staff().value()).collect(Collectors.joining(", "));
        String pointer = order.pointer(uncovered.getFirst().staff(), "superior");
        throw Refusal.SUPERIOR_NOT_COVERED.refuse(pointer, uncovered.size(), codes);
    }

    private void mustNotBeDecidedLater(Person person) {
        if (isLentOn(person)) return;
        person.career().superiors().stream()
                .map(Supervision::from)
                .filter(day -> !day.isBefore(order.from()))
                .findFirst()
                .ifPresent(day -> {
                    throw Refusal.STAFF_DECIDED_LATER.refuse(
                            order.pointer(person.staff(), "superior"),
                            person.staff().value(),
                            day);
                });
    }

    @Nullable
    StaffCode above(StaffCode staff) {
        StaffCode said = superiors.get(staff);
        return said != null
                ? said
                : ground.person(staff)
                        .flatMap(person -> person.secondmentOn(order.from())
                                .map(one -> one.superior())
                                .or(() -> person.superiorOn(order.from())))
                        .orElse(null);
    }

    private void mustNotCircle() {
        for (StaffCode start : superiors.keySet()) {
            Set<StaffCode> passed = new HashSet<>();
            StaffCode next = above(start);
            while (next != null && !next.equals(start) && passed.add(next)) next = above(next);
            if (start.equals(next)) {
                throw Refusal.SUPERIOR_IN_CIRCLE.refuse(order.pointer(start, "superior"), start.value());
            }
        }
    }
}
