package vn.congtam.events.indicator;

/** Why what is personal of a former official is erased: a code, never a story. */
public enum ErasureGround {
    /** He asked for it. */
    ASKED_FOR,
    /** The records need be kept no longer. */
    RETENTION_OVER,
    /** A court or the authority for personal data ordered it. */
    ORDERED
}
