package vn.congtam.reporting.dashboard.level;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.reporting.dashboard.board.Agency;

/** What agencies and divisions are called now; their id where no fact has named them. */
public record Names(Map<AgencyId, Agency> agencies) {

    public static Names of(Collection<Agency> agencies) {
        return new Names(agencies.stream().collect(Collectors.toMap(Agency::agency, Function.identity())));
    }

    public boolean know(AgencyId agency) {
        return agencies.containsKey(agency);
    }

    public boolean know(AgencyId agency, String division) {
        Agency known = agencies.get(agency);
        return known != null && known.divisions().containsKey(division);
    }

    public String of(AgencyId agency) {
        Agency known = agencies.get(agency);
        return known == null ? agency.value() : known.name();
    }

    public String of(AgencyId agency, String division) {
        Agency known = agencies.get(agency);
        return known == null ? division : known.nameOf(division);
    }
}
