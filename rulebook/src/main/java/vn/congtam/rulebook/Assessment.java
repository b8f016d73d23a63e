package vn.congtam.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Slip;

/** A slip with what could be computed from it. */
record Assessment(Slip slip, List<Credit> credits, Figures figures) {

    State state() {
        if (slip.absence() != null) return State.NOT_RATED;
        if (figures.components().a() == null) return State.INSUFFICIENT_DATA;
        return figures.total() == null ? State.INCOMPLETE : State.SCORED;
    }

    /** Art. 20.4 asks for no score, but for someone who is rated at all. */
    boolean isOverridden() {
        return slip.absence() == null && !slip.overrides().isEmpty();
    }

    @Nullable
    Grade grade(Thresholds thresholds) {
        return isOverridden() ? Grade.NOT_COMPLETED : earned(thresholds);
    }

    /** The grade the score alone would give. */
    @Nullable
    Grade earned(Thresholds thresholds) {
        Ratio total = figures.total();
        return total == null ? null : thresholds.grade(total);
    }
}
