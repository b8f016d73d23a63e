package vn.congtam.reporting.testing;

import java.time.LocalDate;
import java.util.Set;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.reporting.reference.Ranks;

/** Nobody leads anything, nor stands above anybody. */
public final class Flat implements Ranks {

    @Override
    public Set<String> ledBy(StaffCode staff, AgencyId agency, LocalDate day) {
        return Set.of();
    }

    @Override
    public boolean mayRead(StaffCode boss, StaffCode staff, LocalDate day) {
        return false;
    }
}
