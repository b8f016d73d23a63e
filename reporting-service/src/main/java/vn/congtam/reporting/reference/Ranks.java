package vn.congtam.reporting.reference;

import java.time.LocalDate;
import java.util.Set;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;

/** Who leads what on a day, and who may read of whom, as every service has it. */
public interface Ranks {

    /** In which divisions of the agency, by his post or by one in which he acts. */
    Set<String> ledBy(StaffCode staff, AgencyId agency, LocalDate day);

    /** Anywhere above, or leading the division. */
    boolean mayRead(StaffCode boss, StaffCode staff, LocalDate day);
}
