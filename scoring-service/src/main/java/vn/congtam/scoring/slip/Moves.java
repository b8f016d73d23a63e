package vn.congtam.scoring.slip;

import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.rulebook.period.Span;

/** Whether the facts of somebody's service bear out why he is to go without a grade. */
@FunctionalInterface
interface Moves {

    /** True also for reasons that are none of service. */
    boolean bearOut(Unrated reason, StaffCode staff, Span span);
}
