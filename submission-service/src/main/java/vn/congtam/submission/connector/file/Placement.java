package vn.congtam.submission.connector.file;

import org.jspecify.annotations.Nullable;
import vn.congtam.events.submission.Counted;
import vn.congtam.events.submission.Obstacle;

/**
 * As what a file counts.
 *
 * @param now none where it counts nowhere
 * @param obstacle why not, or why not as its messages say; none where nothing is to be reconciled
 */
record Placement(@Nullable Counted now, @Nullable Obstacle obstacle) {
    static final Placement NOWHERE = new Placement(null, null);

    static Placement stopped(Obstacle why) {
        return new Placement(null, why);
    }
}
