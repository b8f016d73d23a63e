package vn.congtam.reporting.dashboard.level;

import java.util.Collection;
import java.util.List;
import vn.congtam.events.indicator.AgencyId;

/** The cap of Excellent over all people of an agency. */
@FunctionalInterface
public interface Caps {

    /** By rule set, the agency before its groups. */
    List<Capped> of(AgencyId agency, String span, Collection<Seat> seats);
}
