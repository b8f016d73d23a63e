package vn.congtam.events.fairness;

import vn.congtam.events.Fact;
import vn.congtam.events.Personal;
import vn.congtam.events.PublishedBy;
import vn.congtam.events.indicator.StaffCode;

/** The figures of the radar are folds over other facts; only what is said of them is a fact of its own. */
@PublishedBy("reporting")
public sealed interface FairnessFact extends Fact {
    RadarId radar();

    /** In the words of the one whom it is about. It explains, and alters neither a figure nor a score. */
    record SignalExplained(
            RadarId radar,
            StaffCode staff,
            Signal signal,
            @Personal String reason) implements FairnessFact {}
}
