package vn.congtam.events.indicatorset;

import org.jspecify.annotations.Nullable;

/**
 * Whom in the agency a set is for: the narrowest that there is goes first.
 *
 * @param code of the post, or of the group of posts with similar tasks; none of the whole agency
 */
public record Coverage(Kind kind, @Nullable String code) {
    public enum Kind {
        POST,
        SIMILAR_TASKS,
        AGENCY
    }
}
