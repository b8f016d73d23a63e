package vn.congtam.scoring.roster;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;

/** An agency and its divisions, by the names they bear now. */
public record Agency(AgencyId agency, String name, Map<String, String> divisions) {

    static Agency named(@Nullable Agency known, AgencyId agency, String name) {
        return new Agency(agency, name, known == null ? Map.of() : known.divisions);
    }

    static Agency divided(@Nullable Agency known, AgencyId agency, String division, String name) {
        Map<String, String> more = new TreeMap<>(known == null ? Map.of() : known.divisions);
        more.put(division, name);
        return new Agency(agency, known == null ? agency.value() : known.name, more);
    }
}
