package vn.congtam.scoring.roster;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.platform.wire.ReadModel;

/** Which agency goes on with what others left open. */
record Heritage(ReadModel<Agency> agencies) {

    /** The agency itself while it stands, else its heir, or the heir of that one. */
    AgencyId standingFor(AgencyId agency, LocalDate day) {
        Set<AgencyId> passed = new HashSet<>();
        AgencyId next = agency;
        while (passed.add(next)) {
            AgencyId here = next;
            next = agencies.find(here.value())
                    .flatMap(known -> known.heirOn(day))
                    .orElse(here);
        }
        return next;
    }
}
