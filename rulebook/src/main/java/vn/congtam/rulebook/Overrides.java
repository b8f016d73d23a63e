package vn.congtam.rulebook;

import java.util.List;
import java.util.stream.Collectors;
import vn.congtam.rulebook.slip.Conclusion;

/**
 * Whether conclusions may be held against somebody at all (Art. 20.4). Asked of what is laid before, never of what was
 * once accepted: a score must be the same whenever it is computed again.
 */
public final class Overrides {
    private Overrides() {}

    /** @param years that are rated; none where that is not told */
    public static List<Violation> examine(List<Conclusion> all, boolean leader, List<Integer> years) {
        Findings found = new Findings();
        for (int i = 0; i < all.size(); i++) {
            String at = "/overrides/" + i;
            found.require(all.get(i).mayBeHeldAgainst(leader), Defect.ONLY_FOR_LEADERS, at + "/ground");
            boolean fits = years.isEmpty() || all.get(i).isOfYears(years);
            found.require(fits, Defect.OVERRIDE_OF_ANOTHER_YEAR, at + "/date", listed(years));
        }
        return found.all();
    }

    private static String listed(List<Integer> years) {
        return years.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
