package vn.congtam.rulebook;

import java.util.List;
import vn.congtam.rulebook.slip.Slip;

/** A slip with what could be computed from it. */
record Assessment(Slip slip, List<Credit> credits, Figures figures) {

    State state() {
        if (slip.absence() != null) return State.NOT_RATED;
        if (figures.components().a() == null) return State.INSUFFICIENT_DATA;
        return figures.total() == null ? State.INCOMPLETE : State.SCORED;
    }
}
