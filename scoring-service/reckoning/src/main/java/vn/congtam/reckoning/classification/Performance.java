package vn.congtam.reckoning.classification;

import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Grade;

/**
 * How the agency itself did in the span.
 *
 * @param grade decided for it; absent while there is none, or none by criteria that anybody issued
 * @param lateWork whether anybody in it was late with work
 */
public record Performance(@Nullable Grade grade, boolean lateWork) {
    public static final Performance UNKNOWN = new Performance(null, false);
}
