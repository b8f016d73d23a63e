package vn.congtam.reporting.dashboard.level;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;

/**
 * One level of the dashboard.
 *
 * @param agency the name of the agency; none for the province
 * @param division the name of the division; none above it
 * @param total the sum of the rows
 * @param caps of an agency, for who sees all of it
 * @param withoutRecord who has nothing yet; for the province they are only counted, in the rows
 */
public record Level(
        Place place,
        @Nullable String agency,
        @Nullable String division,
        Tally total,
        List<Row> rows,
        List<Standing> withoutRecord,
        List<Capped> caps) {

    /**
     * @param id of the agency, of the division or of the person
     * @param predecessor whose division it is, where it is not of the agency itself
     */
    public record Row(
            String id,
            String name,
            Tally sum,
            @Nullable Standing person,
            @Nullable String predecessor) {

        Row(String id, String name, Tally sum, @Nullable Standing person) {
            this(id, name, sum, person, null);
        }
    }

    public static Level of(Place place, List<Seat> seats, Names names) {
        AgencyId agency = place.agency();
        String division = place.division();
        List<Row> rows = rows(place, seats, names);
        return new Level(
                place,
                agency == null ? null : names.of(agency),
                agency == null || division == null ? null : names.of(agency, division),
                Tally.sum(rows.stream().map(Row::sum).toList()),
                rows,
                agency == null ? List.of() : empty(seats),
                List.of());
    }

    /** From the sums of its agencies, without looking at anybody. */
    public static Level ofProvince(Place place, List<AgencySum> sums, Names names) {
        List<Row> rows = inOrder(
                sums.stream().map(one -> new Row(one.agency().value(), names.of(one.agency()), one.tally(), null)));
        return new Level(
                place, null, null, Tally.sum(rows.stream().map(Row::sum).toList()), rows, List.of(), List.of());
    }

    public Level capped(List<Capped> found) {
        return new Level(place, agency, division, total, rows, withoutRecord, found);
    }

    private static List<Row> rows(Place place, List<Seat> seats, Names names) {
        AgencyId agency = place.agency();
        if (agency == null) {
            return grouped(seats, seat -> seat.agency().value(), id -> names.of(new AgencyId(id)));
        }
        return place.division() == null
                ? divisions(agency, seats, names)
                : seated(seats.stream()).map(Level::person).toList();
    }

    private static List<Row> divisions(AgencyId agency, List<Seat> seats, Names names) {
        record Unit(AgencyId agency, String division) {}
        Map<Unit, List<Tally>> units = seats.stream()
                .collect(Collectors.groupingBy(
                        seat -> new Unit(seat.agency(), seat.division()),
                        Collectors.mapping(Seat::tally, Collectors.toList())));
        return inOrder(units.entrySet().stream().map(one -> {
            Unit unit = one.getKey();
            Tally sum = Tally.sum(one.getValue());
            String name = names.of(unit.agency(), unit.division());
            return unit.agency().equals(agency)
                    ? new Row(unit.division(), name, sum, null)
                    : new Row(
                            unit.division(),
                            name + " (" + names.of(unit.agency()) + ")",
                            sum,
                            null,
                            unit.agency().value());
        }));
    }

    private static List<Row> grouped(List<Seat> seats, Function<Seat, String> group, Function<String, String> nameOf) {
        Map<String, List<Tally>> groups = seats.stream()
                .collect(Collectors.groupingBy(group, Collectors.mapping(Seat::tally, Collectors.toList())));
        return inOrder(groups.entrySet().stream()
                .map(one -> new Row(one.getKey(), nameOf.apply(one.getKey()), Tally.sum(one.getValue()), null)));
    }

    private static List<Row> inOrder(Stream<Row> rows) {
        return rows.sorted(Comparator.comparing(Row::name, Standing.alphabet()).thenComparing(Row::id))
                .toList();
    }

    private static Row person(Seat seat) {
        return new Row(seat.staff().value(), seat.name(), seat.tally(), Standing.of(seat));
    }

    private static List<Standing> empty(List<Seat> seats) {
        return seated(seats.stream().filter(Seat::isEmpty)).map(Standing::of).toList();
    }

    private static Stream<Seat> seated(Stream<Seat> seats) {
        return seats.sorted(Standing.order());
    }
}
