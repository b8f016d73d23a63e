package vn.congtam.events.scoring;

import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipFact.LeftUnrated;

/**
 * How a member's evaluation ended: a decided grade, or a reason for having none.
 *
 * @param exactTotal unrounded; ranks those who share a capped grade
 */
public record Settlement(
        @Nullable Grade computed,
        @Nullable Grade decided,
        @Nullable Unrated unrated,
        @Nullable String exactTotal) {

    public static Settlement of(GradeDecided f) {
        return new Settlement(f.computed(), f.decided(), null, f.exactTotal());
    }

    public static Settlement of(LeftUnrated f) {
        return new Settlement(null, null, f.reason(), null);
    }
}
