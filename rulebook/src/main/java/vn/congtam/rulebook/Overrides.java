package vn.congtam.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.slip.Conclusion;

/**
 * Whether conclusions may be held against somebody at all (Art. 20.4). Asked of what is laid before, never of what was
 * once accepted: a score must be the same whenever it is computed again.
 */
public final class Overrides {
    private Overrides() {}

    /** @param year that is rated; none where that is not told */
    public static List<Violation> examine(List<Conclusion> all, boolean leader, @Nullable Integer year) {
        Findings found = new Findings();
        for (int i = 0; i < all.size(); i++) {
            String at = "/overrides/" + i;
            found.require(all.get(i).mayBeHeldAgainst(leader), Defect.ONLY_FOR_LEADERS, at + "/ground");
            if (year != null)
                found.require(all.get(i).isOfYear(year), Defect.OVERRIDE_OF_ANOTHER_YEAR, at + "/date", year);
        }
        return found.all();
    }
}
