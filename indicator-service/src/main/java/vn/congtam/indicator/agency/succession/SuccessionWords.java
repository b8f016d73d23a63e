package vn.congtam.indicator.agency.succession;

import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.indicator.roster.Organisation;
import vn.congtam.indicator.roster.Roster;

/** Successors as pages call them. */
@Component
public class SuccessionWords {
    private final Roster roster;

    SuccessionWords(Roster roster) {
        this.roster = roster;
    }

    public String agencies(List<String> codes) {
        return codes.stream().map(code -> roster.agencyName(new AgencyId(code))).collect(Collectors.joining(", "));
    }

    public String divisions(Organisation of, List<String> codes) {
        return codes.stream()
                .map(code -> of.divisions().getOrDefault(code, code))
                .collect(Collectors.joining(", "));
    }
}
