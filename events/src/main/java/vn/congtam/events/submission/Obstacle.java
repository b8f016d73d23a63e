package vn.congtam.events.submission;

/** Why a file counts nowhere, or not as it should. */
public enum Obstacle {
    /** Other messages came before the first. */
    NOT_RECEIVED,
    NO_MAPPING,
    NO_ACCOUNT,
    UNKNOWN_ACCOUNT,
    NOT_IN_AGENCY,
    UNKNOWN_PRODUCT,
    OTHER_CATALOGUE,
    NO_SUPERIOR,
    /** Whoever could sign for the system has work of his own in it. */
    OWN_SECRET,
    PERIOD_LOCKED
}
