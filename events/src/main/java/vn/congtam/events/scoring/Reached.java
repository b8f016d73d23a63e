package vn.congtam.events.scoring;

/** What a leader's unit result (d, Art. 15) asks of each of his people. */
public enum Reached {
    COMPLETED_OR_ABOVE,
    BELOW,
    NOT_RATED,
    /** Not known yet, which is neither of the others. */
    OPEN
}
