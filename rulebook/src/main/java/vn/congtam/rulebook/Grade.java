package vn.congtam.rulebook;

/** The four grades of Art. 20, the best first; "not rated" is not a grade. */
public enum Grade {
    EXCELLENT,
    GOOD,
    COMPLETED,
    NOT_COMPLETED
}
