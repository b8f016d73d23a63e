package vn.congtam.reporting.dashboard;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reporting.dashboard.board.Board;
import vn.congtam.reporting.dashboard.board.Desk;
import vn.congtam.reporting.dashboard.board.Person;
import vn.congtam.reporting.dashboard.level.Place;
import vn.congtam.reporting.dashboard.level.Seat;

/** Who serves where in a span, by the slips and, for those without one, by the posts. */
@Component
class Seating {
    private final ReadModel<Board> boards;
    private final ReadModel<Person> people;
    private final ReadModel<Desk> desks;

    Seating(ReadModel<Board> boards, ReadModel<Person> people, ReadModel<Desk> desks) {
        this.desks = desks;
        this.boards = boards;
        this.people = people;
    }

    /** All of an agency. */
    List<Seat> of(AgencyId agency, Place place) {
        return seats(List.of(place.fields()), serving(agency), place, seat -> true, seat -> true);
    }

    /** Those whom the person sees, within one agency; nobody where he has none. */
    List<Seat> of(Sight sight, Place place) {
        AgencyId agency = place.agency() == null ? sight.home() : place.agency();
        List<Person> serving = agency == null ? List.of() : serving(agency);
        return seats(sight.queries(place), serving, place, sight::sees, sight::seesWithout);
    }

    private List<Person> serving(AgencyId agency) {
        return people.where(Map.of("agencies", agency));
    }

    private List<Seat> seats(
            List<Map<String, ?>> queries,
            List<Person> serving,
            Place place,
            Predicate<Seat> sees,
            Predicate<Seat> seesWithout) {
        Map<StaffCode, Person> known = new LinkedHashMap<>();
        serving.forEach(person -> known.put(person.staff(), person));
        Map<StaffCode, Seat> seats = new LinkedHashMap<>();
        queries.forEach(query -> boards.where(query).stream()
                .filter(Board::isPlaced)
                .map(board -> seat(board, known, place))
                .filter(sees)
                .forEach(seat -> seats.put(seat.staff(), seat)));
        serving.forEach(person -> person.on(place.lastDay())
                .map(placement -> Seat.without(person, placement))
                .filter(seesWithout)
                .ifPresent(seat -> seats.putIfAbsent(seat.staff(), seat)));
        return atTheirDesks(seats.values().stream().filter(place::holds).toList(), place.month());
    }

    private List<Seat> atTheirDesks(List<Seat> seats, String span) {
        Map<StaffCode, Desk> found =
                desks
                        .among(seats.stream()
                                .map(seat -> seat.staff().value() + "/" + span)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(Desk::staff, Function.identity()));
        return seats.stream().map(seat -> seat.with(found.get(seat.staff()))).toList();
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
