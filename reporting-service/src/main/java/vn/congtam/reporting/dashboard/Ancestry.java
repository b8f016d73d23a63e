package vn.congtam.reporting.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reporting.dashboard.board.Person;
import vn.congtam.reporting.dashboard.level.Place;
import vn.congtam.reporting.dashboard.level.Seat;
import vn.congtam.reporting.reference.Lineages;
import vn.congtam.reporting.reference.Lineages.Ancestor;
import vn.congtam.rulebook.period.Span;

/**
 * What the predecessors of an agency were, as far as it is the agency's: of a merger everybody, of a split those who came
 * over. Who had left before belongs to the heir, so that the successors together have all that the predecessor had.
 */
@Component
class Ancestry {
    private final Lineages lineages;
    private final Seating seating;
    private final ReadModel<Person> people;

    Ancestry(Lineages lineages, Seating seating, ReadModel<Person> people) {
        this.lineages = lineages;
        this.seating = seating;
        this.people = people;
    }

    boolean isFrom(AgencyId agency, AgencyId former) {
        return ways(agency, former).findAny().isPresent();
    }

    /** In the predecessor's place of the span, those who belong to the agency. */
    List<Seat> seats(AgencyId agency, AgencyId former, Place place) {
        return ways(agency, former).flatMap(way -> seats(way, place)).toList();
    }

    /** With those of all predecessors; who is there twice counts where his slip is. */
    List<Seat> with(List<Seat> own, AgencyId agency, Place place) {
        Map<StaffCode, Seat> all = new LinkedHashMap<>();
        own.forEach(seat -> all.put(seat.staff(), seat));
        lineages.ways(agency).stream()
                .flatMap(way -> seats(way, place))
                .forEach(seat -> all.merge(seat.staff(), seat, (one, other) -> one.board() == null ? other : one));
        return List.copyOf(all.values());
    }

    private Stream<List<Ancestor>> ways(AgencyId agency, AgencyId former) {
        return lineages.ways(agency).stream()
                .filter(way -> way.getLast().step().agency().equals(former));
    }

    /** What came after the day is no more the predecessor's, even where it goes on. */
    private Stream<Seat> seats(List<Ancestor> way, Place place) {
        AgencyId former = way.getLast().step().agency();
        boolean before =
                Span.parse(place.month()).first().isBefore(way.getLast().step().from());
        return before
                ? seating.of(former, place.within(former)).stream().filter(seat -> wentAll(seat, way))
                : Stream.empty();
    }

    private boolean wentAll(Seat seat, List<Ancestor> way) {
        return way.stream().allMatch(one -> went(seat.staff(), one));
    }

    private boolean went(StaffCode staff, Ancestor one) {
        AgencyId to = people.find(staff.value())
                .flatMap(person -> person.on(one.step().from()))
                .map(Person.Placement::agency)
                .filter(one.step().successors()::contains)
                .orElse(one.step().heir());
        return to.equals(one.towards());
    }
}
