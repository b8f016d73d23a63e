package vn.congtam.reporting.dashboard;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.reading.Readings;
import vn.congtam.reporting.dashboard.level.Level;
import vn.congtam.reporting.dashboard.level.Place;

/** A level of the dashboard as it is shown: where it goes down to persons, that somebody saw them is known. */
@Component
class Viewing {
    private final Roster roster;
    private final Readings readings;

    Viewing(Roster roster, Readings readings) {
        this.roster = roster;
        this.readings = readings;
    }

    Level level(Actor actor, Place place) {
        Level level = roster.level(actor, place);
        List<StaffCode> people = level.rows().stream()
                .filter(row -> row.person() != null)
                .map(row -> new StaffCode(row.id()))
                .toList();
        readings.seen(actor, Matter.DASHBOARD, place.month(), people);
        return level;
    }
}
