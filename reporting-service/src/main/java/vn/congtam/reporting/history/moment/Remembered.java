package vn.congtam.reporting.history.moment;

import java.time.Instant;
import java.util.Optional;

/** All that is kept of something, to be asked for any moment. */
public interface Remembered {

    /** Of the first fact; none where there is no fact. */
    Optional<Instant> begins();

    State at(Moment moment);
}
