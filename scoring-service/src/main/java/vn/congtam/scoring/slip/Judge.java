package vn.congtam.scoring.slip;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;

/**
 * Who acts upon another's slip, and when.
 *
 * @param delegators for whom he may act on that day by a delegation in force
 */
public record Judge(StaffCode staff, Set<StaffCode> delegators, LocalDate on) {

    public Judge {
        delegators = Set.copyOf(delegators);
    }

    boolean is(StaffCode office) {
        return staff.equals(office) || delegators.contains(office);
    }

    /** Nobody but himself, or the one who delegated to him. */
    @Nullable
    StaffCode onBehalfOf(StaffCode office) {
        return staff.equals(office) ? null : office;
    }
}
