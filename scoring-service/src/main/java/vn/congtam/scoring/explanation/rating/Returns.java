package vn.congtam.scoring.explanation.rating;

import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.SlipFact.SlipReturned;
import vn.congtam.events.scoring.SlipId;

/**
 * How often a slip was given back to its owner, and why the last time: what he hands in again is looked at with that in mind.
 *
 * @param times how often
 */
record Returns(SlipId slip, int times, String reason) {

    static Returns of(@Nullable Returns before, SlipReturned f) {
        return new Returns(f.slip(), before == null ? 1 : before.times + 1, f.reason());
    }
}
