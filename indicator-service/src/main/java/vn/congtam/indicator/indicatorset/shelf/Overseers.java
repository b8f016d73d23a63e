package vn.congtam.indicator.indicatorset.shelf;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.indicator.roster.Roster;
import vn.congtam.indicator.roster.person.Person;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.web.Act;

/**
 * Who has to do with the figures of another: who keeps the records where he was measured, and who stood above him on the day
 * he was measured on, be it in a vacant post; who stands in for one of these today does it for him. Of a day to come it is who
 * stands there today: nobody judges before his time.
 */
@Component
public class Overseers {
    private final Roster roster;
    private final Clock clock;

    Overseers(Roster roster, Clock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    /** Those who keep the records, and those above. */
    public boolean has(Actor actor, Measured measured) {
        return actor.isAnyOf(Role.HR, Role.HEAD) && actor.servesIn(measured.workplace()) || isAbove(actor, measured);
    }

    /** The head of the agency, and those above. */
    public boolean judges(Actor actor, Measured measured) {
        return actor.is(Role.HEAD) && actor.servesIn(measured.workplace()) || isAbove(actor, measured);
    }

    /** Whether an agency measures him, or did before the one that does now stood in its place. */
    public boolean isOf(AgencyId agency, Measured measured) {
        return measured.workplace().equals(agency)
                || roster.predecessors(measured.workplace(), measured.day()).contains(agency);
    }

    private boolean isAbove(Actor actor, Measured measured) {
        Person person = measured.person();
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
        LocalDate day = measured.day().isAfter(today) ? today : measured.day();
        return roster.line(List.of(person)).isAbove(actor.staff(), person, day, today);
    }
}
