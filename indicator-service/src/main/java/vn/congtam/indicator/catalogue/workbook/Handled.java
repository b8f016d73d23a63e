package vn.congtam.indicator.catalogue.workbook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.indicator.catalogue.CatalogueCommand.Row;

/**
 * A row, and what came of it.
 *
 * @param row none where anything is wrong
 */
record Handled(Line line, @Nullable Row row, State state, List<Fault> faults) {

    enum State {
        /** Nothing speaks against it, and nothing was written. */
        RIGHT,
        TAKEN,
        /** It was listed before, just as it is. */
        ON_RECORD,
        WRONG
    }

    static Handled wrong(Line line, List<Fault> faults) {
        return new Handled(line, null, State.WRONG, faults);
    }

    boolean isTo(State wanted) {
        return state == wanted;
    }

    Handled taken() {
        return state == State.RIGHT ? new Handled(line, row, State.TAKEN, faults) : this;
    }
}
