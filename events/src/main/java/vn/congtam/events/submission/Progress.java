package vn.congtam.events.submission;

/** What happened to a file, as the system says that holds it. */
public enum Progress {
    RECEIVED,
    CHANGED,
    DONE,
    REOPENED,
    WITHDRAWN
}
