package vn.congtam.rulebook.classification;

import org.jspecify.annotations.Nullable;

/**
 * How many are Excellent, and how many may be, in the agency or in a group of similar tasks.
 *
 * @param group absent for the whole agency
 * @param base whom the percentage is of
 * @param allowed the percentage of the base, rounded as the rule set says; 0 where nobody is Good
 * @param mayKeep how many can stay Excellent if the others become Good, which widens the base; never above excellent
 */
public record Count(@Nullable String group, long excellent, long good, long base, long allowed, long mayKeep) {

    /** By how many the cap is exceeded; 0 when it is kept. */
    public long exceeded() {
        return Math.max(0, excellent - allowed);
    }
}
