package vn.congtam.events.scoring;

/** The four grades of Art. 20; "not rated" is not a grade. */
public enum Grade {
    EXCELLENT,
    GOOD,
    COMPLETED,
    NOT_COMPLETED
}
