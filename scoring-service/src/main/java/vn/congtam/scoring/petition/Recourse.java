package vn.congtam.scoring.petition;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether a person may contest his result of a span today.
 *
 * @param fileBy the last day for it, once the result is made known
 */
record Recourse(String span, State state, @Nullable LocalDate fileBy) {

    enum State {
        NO_RESULT,
        NOT_PUBLISHED,
        OPEN,
        TOO_LATE,
        PENDING,
        FINAL
    }

    static Recourse none(String span, State why) {
        return new Recourse(span, why, null);
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }
}
