package vn.congtam.scoring.reference.classification;

import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PeriodId;

/**
 * What was promised in a period and is not given yet: the answer to a petition takes its place at once, and the slip follows
 * a moment later.
 */
@FunctionalInterface
public interface Promises {

    /**
     * Refuses to have another grade given meanwhile, which would free the place that was promised.
     *
     * @param now the grade that is to be replaced
     */
    void mustBeKept(PeriodId period, StaffCode staff, Grade now);
}
