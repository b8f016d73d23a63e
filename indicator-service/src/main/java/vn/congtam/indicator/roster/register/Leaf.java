package vn.congtam.indicator.roster.register;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;

/**
 * So many of a list as are shown at once.
 *
 * @param next the last of them, where more follow
 */
record Leaf(List<StaffMember> people, @Nullable StaffCode next) {
    static final int MOST = 1000;

    /** @param found how many there were when it was looked for one more than are shown */
    static Leaf of(List<StaffMember> people, int found) {
        return new Leaf(people, found > people.size() ? people.getLast().staff() : null);
    }
}
