package vn.congtam.reporting.dashboard;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.reporting.dashboard.level.AgencySum;
import vn.congtam.reporting.dashboard.level.Place;
import vn.congtam.reporting.dashboard.level.Seat;
import vn.congtam.reporting.dashboard.level.Tally;

/** The sum over an agency's people in a span, from the very seats that the agency's own page shows. */
record Summing(Seating seating) implements Function<String, Optional<AgencySum>> {

    static String key(String month, AgencyId agency) {
        return month + "/" + agency.value();
    }

    @Override
    public Optional<AgencySum> apply(String key) {
        int slash = key.indexOf('/');
        AgencyId agency = new AgencyId(key.substring(slash + 1));
        Place place = new Place(key.substring(0, slash), agency, null);
        List<Seat> seats = seating.of(agency, place);
        return seats.isEmpty()
                ? Optional.empty()
                : Optional.of(new AgencySum(
                        place.month(),
                        agency,
                        Tally.sum(seats.stream().map(Seat::tally).toList())));
    }
}
