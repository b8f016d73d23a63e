package vn.congtam.indicator.staff.intake;

import java.util.List;
import vn.congtam.indicator.staff.plan.Plan;
import vn.congtam.indicator.staff.roll.Column;
import vn.congtam.platform.sheet.Fault;

/** A row, and what came of it. */
record Handled(Plan plan, State state, List<Fault<Column>> faults) {

    enum State {
        /** Nothing speaks against it, and nothing was written. */
        RIGHT,
        TAKEN,
        /** All of it was on record before. */
        ON_RECORD,
        WRONG,
        /** It is still to be written, or could not be: the same file again tells, and goes on from here. */
        LEFT
    }

    static Handled unwritten(Plan plan) {
        return new Handled(
                plan, plan.isWrong() ? State.WRONG : plan.isOnRecord() ? State.ON_RECORD : State.RIGHT, plan.faults());
    }

    static Handled as(Plan plan, State state) {
        return new Handled(plan, state, List.of());
    }

    /** Somebody was faster. */
    static Handled refused(Plan plan, Fault<Column> why) {
        return new Handled(plan, State.WRONG, List.of(why));
    }
}
