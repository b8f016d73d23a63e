package vn.congtam.reporting.dashboard;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.reading.Readings;
import vn.congtam.reporting.dashboard.level.Heat;
import vn.congtam.reporting.dashboard.level.Level;
import vn.congtam.reporting.dashboard.level.Place;
import vn.congtam.reporting.dashboard.level.Seat;

/** A level of the dashboard as it is shown: where it goes down to persons, that somebody saw them is known. */
@Component
class Viewing {
    private final Roster roster;
    private final Readings readings;

    Viewing(Roster roster, Readings readings) {
        this.roster = roster;
        this.readings = readings;
    }

    /** Months of one place side by side. */
    Heat heat(Actor actor, List<Place> months) {
        List<Level> levels =
                months.stream().map(place -> roster.level(actor, place)).toList();
        List<StaffCode> people =
                levels.stream().flatMap(Viewing::people).distinct().toList();
        readings.seen(actor, Matter.DASHBOARD, null, people);
        return Heat.of(levels);
    }

    /** One person of a division, with what he works on. */
    Seat seat(Actor actor, Place place, StaffCode staff) {
        Seat seat = roster.seat(actor, place, staff);
        readings.seen(actor, Matter.DASHBOARD, place.month(), staff);
        return seat;
    }

    private static Stream<StaffCode> people(Level level) {
        return level.rows().stream().filter(row -> row.person() != null).map(row -> new StaffCode(row.id()));
    }

    Level level(Actor actor, Place place) {
        Level level = roster.level(actor, place);
        readings.seen(actor, Matter.DASHBOARD, place.month(), people(level).toList());
        return level;
    }
}
