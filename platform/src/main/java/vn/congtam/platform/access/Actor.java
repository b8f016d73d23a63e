package vn.congtam.platform.access;

import java.util.Arrays;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;

/**
 * The person behind a request, as the token says.
 *
 * @param agency where the person serves; none for those of the whole province
 */
public record Actor(StaffCode staff, String name, @Nullable AgencyId agency, Set<Role> roles) {

    public boolean is(Role role) {
        return roles.contains(role);
    }

    public boolean isAnyOf(Role... some) {
        return Arrays.stream(some).anyMatch(roles::contains);
    }

    /** Home affairs, leaders of the province and inspectors read across agencies. */
    public boolean readsAcrossAgencies() {
        return isAnyOf(Role.HOMEAFFAIRS, Role.LEADER, Role.INSPECTOR);
    }

    public boolean servesIn(AgencyId other) {
        return other.equals(agency);
    }
}
