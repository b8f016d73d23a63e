package vn.congtam.indicator.roster.gaps;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;

/**
 * What the personnel section has to put right.
 *
 * @param divisions in which people serve and nobody leads
 */
public record Gaps(AgencyId agency, LocalDate on, List<Gap> people, List<Leaderless> divisions) {

    public enum What {
        NO_POST,
        /** Others took the place of the agency or the division, and he was not taken along. */
        UNIT_ENDED,
        /** A merger put him into a leading post that another has as well: it is one person's at a time. */
        LEADING_POST_SHARED,
        NO_SUPERIOR,
        /** He left the service or works elsewhere, and nobody acts in his post. */
        SUPERIOR_LEFT
    }

    /**
     * @param former the superior who is not there any more
     * @param now who stands above in his stead; none where nobody is left
     */
    public record Gap(
            StaffCode staff,
            String name,
            What what,
            @Nullable StaffCode former,
            @Nullable StaffCode now) {}

    public record Leaderless(String division, String name, int people) {}

    /** Nothing is. */
    public boolean sound() {
        return people.isEmpty() && divisions.isEmpty();
    }
}
