package vn.congtam.indicator.agency.succession;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.Move;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.indicator.agency.AgencyCommand.Part;
import vn.congtam.indicator.agency.AgencyCommand.SucceedAgencies;
import vn.congtam.indicator.agency.AgencyCommand.SucceedDivisions;
import vn.congtam.indicator.agency.Refusal;
import vn.congtam.indicator.agency.succession.SuccessionRequest.Placement;
import vn.congtam.indicator.roster.Judges;
import vn.congtam.indicator.roster.Organisation;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.indicator.roster.person.Career.Charge;
import vn.congtam.indicator.roster.person.Person;
import vn.congtam.platform.web.Act;

/** Turns what is asked for into commands, with everybody whom it concerns. */
@Component
class Decision {
    private final Roster roster;

    Decision(Roster roster) {
        this.roster = roster;
    }

    SucceedAgencies agencies(Act act, SuccessionRequest asked) {
        Order order = Order.of(asked, null);
        Map<Unit, List<Move>> moves = moves(act, order);
        List<Part> parts = order.former().stream()
                .map(unit -> new Part(unit.agency(), moves.getOrDefault(unit, List.of())))
                .toList();
        List<AgencyId> successors =
                order.successors().stream().map(Unit::agency).toList();
        return new SucceedAgencies(
                order.former().getFirst().agency(), successors, order.from(), order.document(), parts);
    }

    SucceedDivisions divisions(Act act, AgencyId agency, SuccessionRequest asked) {
        Order order = Order.of(asked, agency);
        List<Move> moves =
                moves(act, order).values().stream().flatMap(List::stream).toList();
        return new SucceedDivisions(
                agency, codes(order.former()), codes(order.successors()), order.from(), order.document(), moves);
    }

    private static List<String> codes(List<Unit> units) {
        return units.stream().map(Unit::code).toList();
    }

    private Map<Unit, List<Move>> moves(Act act, Order order) {
        Ground ground = new Ground(roster);
        mustStand(order, ground);
        Reallocation who = new Reallocation(order, ground);
        Chain chain = new Chain(order, ground, who);
        Set<StaffCode> all = new LinkedHashSet<>(who.seats().keySet());
        all.addAll(chain.superiors().keySet());
        all.addAll(charged(order, ground));
        Map<Unit, List<Move>> moves = new LinkedHashMap<>();
        for (StaffCode one : all) {
            Unit unit = who.origins().getOrDefault(one, order.former().getFirst());
            moves.computeIfAbsent(unit, none -> new ArrayList<>())
                    .add(new Move(
                            one,
                            who.seats().get(one),
                            chain.superiors().get(one),
                            ground.person(one)
                                    .map(person -> fields(order, person))
                                    .orElse(null)));
        }
        Judges judges = roster.judges(act.actor(), act.today());
        Impartiality impartial = new Impartiality(order, ground, act.by(), judges);
        moves.values().forEach(impartial::mustHold);
        return moves;
    }

    private static void mustStand(Order order, Ground ground) {
        for (int i = 0; i < order.former().size(); i++) {
            Organisation agency = mustGoOn(order.former().get(i), ground, "/predecessors/" + i);
            mustHaveBegun(agency, order.eve());
        }
        for (int i = 0; i < order.successors().size(); i++) {
            Organisation agency = mustGoOn(order.successors().get(i), ground, "/successors/" + i);
            mustHaveBegun(agency, order.from());
        }
    }

    private static void mustHaveBegun(Organisation agency, LocalDate by) {
        LocalDate since = agency.since();
        if (since != null && by.isBefore(since)) {
            throw Refusal.EFFECT_BEFORE_AGENCY.refuse("/from", agency.name(), since);
        }
    }

    private static Organisation mustGoOn(Unit unit, Ground ground, String pointer) {
        Organisation agency = ground.agency(unit, pointer);
        agency.end().ifPresent(day -> {
            throw Refusal.AGENCY_ENDED.refuse(pointer, agency.name(), day);
        });
        String division = unit.division();
        if (division != null) {
            agency.end(division).ifPresent(day -> {
                throw Refusal.DIVISION_ENDED.refuse(pointer, agency.divisions().getOrDefault(division, division), day);
            });
        }
        return agency;
    }

    /** Leaders in charge of a division that is succeeded are in charge of what takes its place. */
    private static Set<StaffCode> charged(Order order, Ground ground) {
        Set<StaffCode> all = new LinkedHashSet<>();
        order.former().stream()
                .filter(unit -> unit.division() != null)
                .flatMap(unit -> ground.people(unit.agency()).stream())
                .filter(person -> fields(order, person) != null)
                .forEach(person -> all.add(person.staff()));
        return all;
    }

    private static @Nullable List<String> fields(Order order, Person person) {
        Placement named = order.of(person.staff());
        if (named != null && named.fields() != null) return named.fields();
        List<String> ending = order.former().stream()
                .filter(unit -> unit.division() != null && !order.goesOn(unit))
                .map(Unit::code)
                .toList();
        List<String> now = person.chargeOn(order.from()).map(Charge::divisions).orElse(List.of());
        if (now.stream().noneMatch(ending::contains)) return null;
        return Stream.concat(
                        now.stream().filter(one -> !ending.contains(one)),
                        order.successors().stream().map(Unit::code))
                .distinct()
                .toList();
    }
}
