package vn.congtam.reporting.history.organisation;

import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;

/** Somebody who was at any time recorded as of an agency, also where that was corrected since. */
public record Belonging(AgencyId agency, StaffCode staff) {

    static String key(AgencyId agency, StaffCode staff) {
        return agency.value() + "/" + staff.value();
    }
}
