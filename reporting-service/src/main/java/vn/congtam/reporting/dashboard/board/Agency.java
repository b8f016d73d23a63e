package vn.congtam.reporting.dashboard.board;

import java.util.Map;
import java.util.TreeMap;
import vn.congtam.events.indicator.AgencyId;

/** An agency and its divisions, by the names they bear now. */
public record Agency(AgencyId agency, String name, Map<String, String> divisions) {

    Agency named(String another) {
        return new Agency(agency, another, divisions);
    }

    Agency divided(String division, String itsName) {
        Map<String, String> more = new TreeMap<>(divisions);
        more.put(division, itsName);
        return new Agency(agency, name, more);
    }

    public String nameOf(String division) {
        return divisions.getOrDefault(division, division);
    }
}
