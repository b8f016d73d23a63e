package vn.congtam.scoring.agencyevaluation;

import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Rules;

/** By what agencies are evaluated, as it was fixed when the evaluation was opened. */
interface Yardsticks {

    /**
     * @param rules none: those of the decree itself
     * @throws IllegalStateException when one of them is not known, or no longer what it was
     */
    Criteria of(Rules form, @Nullable Rules rules);
}
