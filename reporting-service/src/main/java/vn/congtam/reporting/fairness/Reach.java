package vn.congtam.reporting.fairness;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.web.Act;
import vn.congtam.reporting.fairness.trail.Trail;
import vn.congtam.reporting.reference.Lineages;

/** Whose radar somebody else sees: heads and the personnel office within their agency, inspectors everywhere. */
@Component
class Reach {
    private final Lineages lineages;
    private final Clock clock;

    Reach(Lineages lineages, Clock clock) {
        this.lineages = lineages;
        this.clock = clock;
    }

    void mustReach(Actor reader, AgencyId agency) {
        if (!reaches(reader, agency)) throw Refusal.RADAR_NOT_YOURS.refuse("/agency");
    }

    /** As much of a trail as the reader may see; of who is of another agency, nothing. */
    Trail part(Actor reader, Trail trail) {
        if (reader.is(Role.INSPECTOR)) return trail;
        AgencyId own = reader.isAnyOf(Role.HEAD, Role.HR) ? reader.agency() : null;
        if (own == null || isElsewhere(trail, own)) throw Refusal.RADAR_NOT_YOURS.refuse("/staff");
        return trail.in(own);
    }

    private static boolean isElsewhere(Trail trail, AgencyId own) {
        Trail here = trail.in(own);
        return here.own().isEmpty() && here.judged().isEmpty();
    }

    /** Of an agency that ended, its heir's. */
    private boolean reaches(Actor reader, AgencyId agency) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Act.VIETNAM);
        return reader.is(Role.INSPECTOR)
                || reader.isAnyOf(Role.HEAD, Role.HR)
                        && (reader.servesIn(agency) || reader.servesIn(lineages.standingFor(agency, today)));
    }
}
