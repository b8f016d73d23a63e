package vn.congtam.scoring.roster;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.web.Act;

/** Who goes on today with what an agency left open in whose place others stand: its periods and its people's slips. */
@Component
public class Heirs {
    private final Roster roster;
    private final Clock clock;

    Heirs(Roster roster, Clock clock) {
        this.roster = roster;
        this.clock = clock;
    }

    /** To choose among: all for who reads across them; the own one only where it has taken over from another. */
    public List<Agency> agencies(Actor actor) {
        if (actor.readsAcrossAgencies()) return roster.agencies();
        List<Agency> own = served(actor);
        return own.size() > 1 ? own : List.of();
    }

    /** The own one, and those in whose place it stands. */
    public List<Agency> served(Actor actor) {
        return roster.agencies().stream()
                .filter(one -> serves(actor, one.agency()))
                .toList();
    }

    /** Who keeps the records of the agency, or of that in whose place it stands. */
    public boolean compiles(Actor actor, AgencyId agency) {
        return serves(actor, agency) && actor.isAnyOf(Role.HEAD, Role.HR);
    }

    /** Who keeps the records of the agency, or reads those of all. */
    public boolean mayRead(Actor actor, AgencyId agency) {
        return actor.readsAcrossAgencies() || compiles(actor, agency);
    }

    /** Whether the person serves in the agency, or in its heir. */
    public boolean serves(Actor actor, AgencyId agency) {
        return actor.servesIn(agency)
                || actor.servesIn(roster.standingFor(agency, LocalDate.ofInstant(clock.instant(), Act.VIETNAM)));
    }
}
