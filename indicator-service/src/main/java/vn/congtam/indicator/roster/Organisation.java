package vn.congtam.indicator.roster;

import java.util.Map;
import java.util.TreeMap;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.indicator.AgencyFact.DivisionEstablished;
import vn.congtam.events.indicator.AgencyId;

/**
 * An agency.
 *
 * @param divisions their names by their codes
 */
public record Organisation(AgencyId agency, String name, Map<String, String> divisions) {

    static Organisation established(AgencyEstablished f) {
        return new Organisation(f.agency(), f.name(), Map.of());
    }

    Organisation divided(DivisionEstablished f) {
        Map<String, String> more = new TreeMap<>(divisions);
        more.put(f.division(), f.name());
        return new Organisation(agency, name, more);
    }
}
