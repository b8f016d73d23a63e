package vn.congtam.scoring.roster;

import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;

/** Everybody who ever served in an agency, or acted in a post of it. */
public record Roll(AgencyId agency, List<String> staff) {

    static Roll with(@Nullable Roll known, AgencyId agency, StaffCode added) {
        TreeSet<String> all = new TreeSet<>(known == null ? List.of() : known.staff());
        all.add(added.value());
        return new Roll(agency, List.copyOf(all));
    }
}
