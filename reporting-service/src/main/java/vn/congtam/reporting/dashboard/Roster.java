package vn.congtam.reporting.dashboard;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.web.Rule;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reporting.dashboard.board.Agency;
import vn.congtam.reporting.dashboard.board.Board;
import vn.congtam.reporting.dashboard.board.Month;
import vn.congtam.reporting.dashboard.board.Person;
import vn.congtam.reporting.dashboard.level.Level;
import vn.congtam.reporting.dashboard.level.Names;
import vn.congtam.reporting.dashboard.level.Place;
import vn.congtam.reporting.dashboard.level.Seat;

/** Everybody in service in a place and month, as far as the asking person may see. */
@Component
class Roster {
    private static final int EVERYBODY = 200_000;
    private static final int ALL_AGENCIES = 10_000;

    private final ReadModel<Board> boards;
    private final ReadModel<Person> people;
    private final ReadModel<Agency> agencies;
    private final ReadModel<Month> months;

    Roster(ReadModel<Board> boards, ReadModel<Person> people, ReadModel<Agency> agencies, ReadModel<Month> months) {
        this.boards = boards;
        this.people = people;
        this.agencies = agencies;
        this.months = months;
    }

    enum Refusal implements Rule {
        AGENCY_UNKNOWN,
        DIVISION_UNKNOWN;

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }

    /** The months evaluated so far, the latest first. */
    List<YearMonth> months() {
        return months.all(EVERYBODY).stream()
                .map(month -> YearMonth.parse(month.month()))
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    Level level(Actor actor, Place place) {
        Names names = Names.of(agencies.all(ALL_AGENCIES));
        Sight sight = new Sight(actor, divisionOf(actor, place));
        sight.mustReach(place.agency());
        mustBeKnown(place, names);
        return Level.of(place, seats(sight, place), names);
    }

    private @Nullable String divisionOf(Actor actor, Place place) {
        return people.find(actor.staff().value())
                .flatMap(person -> person.on(place.lastDay()))
                .filter(placement -> actor.servesIn(placement.agency()))
                .map(Person.Placement::division)
                .orElse(null);
    }

    private static void mustBeKnown(Place place, Names names) {
        AgencyId agency = place.agency();
        String division = place.division();
        if (agency != null && !names.know(agency)) {
            throw Refusal.AGENCY_UNKNOWN.refuse("/agency", agency.value());
        }
        if (agency != null && division != null && !names.know(agency, division)) {
            throw Refusal.DIVISION_UNKNOWN.refuse("/division", division);
        }
    }

    private List<Seat> seats(Sight sight, Place place) {
        Map<StaffCode, Person> known = new LinkedHashMap<>();
        inService(sight, place).forEach(person -> known.put(person.staff(), person));
        Map<StaffCode, Seat> seats = new LinkedHashMap<>();
        sight.queries(place)
                .forEach(query -> boards.where(query).stream()
                        .filter(Board::isPlaced)
                        .forEach(board -> seats.put(board.staff(), seat(board, known, place))));
        known.values()
                .forEach(person -> person.on(place.lastDay())
                        .map(placement -> Seat.without(person, placement))
                        .filter(sight::sees)
                        .ifPresent(seat -> seats.putIfAbsent(seat.staff(), seat)));
        return new ArrayList<>(seats.values()).stream().filter(place::holds).toList();
    }

    private List<Person> inService(Sight sight, Place place) {
        AgencyId agency = place.agency() == null ? sight.home() : place.agency();
        return agency == null
                ? sight.isOfProvince() ? people.all(EVERYBODY) : List.of()
                : people.where(Map.of("agencies", agency));
    }

    private Seat seat(Board board, Map<StaffCode, Person> known, Place place) {
        Optional<Person> person = Optional.ofNullable(known.get(board.staff()))
                .or(() -> people.find(board.staff().value()));
        return Seat.of(
                board,
                person.map(Person::name).orElse(board.staff().value()),
                person.flatMap(one -> one.on(place.lastDay()))
                        .map(Person.Placement::title)
                        .orElse(board.post().value()));
    }
}
