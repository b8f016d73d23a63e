package vn.congtam.events.scoring;

/** Why an official has no grade in a period. */
public enum Unrated {
    MATERNITY,
    LEAVE,
    NEW,
    TRANSFERRED,
    NO_WORK_ASSIGNED,
    OTHER
}
