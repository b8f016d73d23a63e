package vn.congtam.standalone.sample;

/** What becomes of a task. */
enum Fate {
    ON_TIME,
    LATE,
    LATE_FOR_AN_OBJECTIVE_CAUSE,
    SUPPLEMENTED,
    RETURNED,
    FAILED_ONCE,
    PARTLY_DONE,
    NEVER_SUBMITTED
}
