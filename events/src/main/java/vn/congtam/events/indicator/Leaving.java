package vn.congtam.events.indicator;

/** Why a person left the service: a code and never a diagnosis. */
public enum Leaving {
    RETIRED,
    RESIGNED,
    DISMISSED,
    MOVED_AWAY,
    CONTRACT_ENDED,
    DECEASED,
    OTHER
}
