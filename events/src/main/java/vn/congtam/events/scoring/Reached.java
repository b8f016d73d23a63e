package vn.congtam.events.scoring;

import org.jspecify.annotations.Nullable;

/** What a leader's unit result (d, Art. 15) asks of each of his people. */
public enum Reached {
    COMPLETED_OR_ABOVE,
    BELOW,
    NOT_RATED,
    /** Not known yet, which is neither of the others. */
    OPEN;

    /** @param figures none before anything is scored */
    public static Reached by(@Nullable Figures figures) {
        if (figures == null) return OPEN;
        if (figures.grade() != null) return figures.grade() == Grade.NOT_COMPLETED ? BELOW : COMPLETED_OR_ABOVE;
        return figures.state().equals("NOT_RATED") ? NOT_RATED : OPEN;
    }
}
