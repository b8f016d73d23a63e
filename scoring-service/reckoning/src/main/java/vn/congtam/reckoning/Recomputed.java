package vn.congtam.reckoning;

import org.jspecify.annotations.Nullable;
import vn.congtam.events.Canonical;
import vn.congtam.events.Fact;

/**
 * A fact that says what was computed, and what it would say if it were computed from the facts before it.
 *
 * @param at its place among the facts of its story, from 0
 * @param again none where nothing could be computed
 */
public record Recomputed<F extends Fact>(
        int at, F stored, @Nullable F again) {

    /** Whether both are the same to the byte. */
    public boolean isTheSame() {
        return again != null && Canonical.text(again).equals(Canonical.text(stored));
    }
}
