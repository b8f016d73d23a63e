package vn.congtam.events.scoring;

import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipFact.GradeReplaced;
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

    /** The same, with what the score has come to since. */
    public Settlement at(String total) {
        return new Settlement(computed, decided, unrated, total);
    }

    public static Settlement of(GradeDecided f) {
        return new Settlement(f.computed(), f.decided(), null, f.exactTotal());
    }

    public static Settlement of(GradeReplaced f) {
        return new Settlement(
                f.tracked().computed(), f.decided(), null, f.tracked().exactTotal());
    }

    /** By the answer to a petition, whatever the score came to. */
    public static Settlement promised(Grade grade) {
        return new Settlement(null, grade, null, null);
    }

    public static Settlement of(LeftUnrated f) {
        return new Settlement(null, null, f.reason(), null);
    }
}
