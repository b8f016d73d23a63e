package vn.congtam.reporting.reference;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;

/** What people and units are called now. */
public interface Naming {

    /** Those of whom a name is known. */
    Map<StaffCode, String> of(Collection<StaffCode> staff);

    /** Its id where no fact has named it. */
    String of(AgencyId agency, String division);

    default String of(StaffCode staff) {
        return of(List.of(staff)).getOrDefault(staff, staff.value());
    }
}
