package vn.congtam.rulebook;

import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;

/**
 * What work counts for, converted into standard products (Art. 13): exact sums over lines, or over months.
 *
 * @param assigned the denominator of all three components, never negative
 * @param quality of what was completed, what also met the content quality (Art. 14)
 * @param progress of what was completed, what was on time or earlier (Art. 14)
 */
public record Work(Ratio assigned, Ratio completed, Ratio quality, Ratio progress) {
    public static final Work NONE = new Work(Ratio.ZERO, Ratio.ZERO, Ratio.ZERO, Ratio.ZERO);

    public Work plus(Work other) {
        return new Work(
                assigned.plus(other.assigned),
                completed.plus(other.completed),
                quality.plus(other.quality),
                progress.plus(other.progress));
    }

    /** Quantity, 0 to 1; absent when nothing was assigned, for nothing of nothing is neither all nor none. */
    public @Nullable Ratio a() {
        return share(completed);
    }

    /** Quality, 0 to 1; absent when nothing was assigned. */
    public @Nullable Ratio b() {
        return share(quality);
    }

    /** Progress, 0 to 1; absent when nothing was assigned. */
    public @Nullable Ratio c() {
        return share(progress);
    }

    /** No part is negative or above what it is a part of. */
    public boolean isConsistent() {
        return !quality.isNegative()
                && !progress.isNegative()
                && completed.isAtLeast(quality)
                && completed.isAtLeast(progress)
                && assigned.isAtLeast(completed);
    }

    private @Nullable Ratio share(Ratio part) {
        return assigned.isPositive() ? part.over(assigned) : null;
    }
}
