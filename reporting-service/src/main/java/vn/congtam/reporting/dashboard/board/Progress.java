package vn.congtam.reporting.dashboard.board;

/** How far a slip has come, in the order of its way. */
public enum Progress {
    NO_RECORD,
    OPENED,
    SELF_SCORED,
    RETURNED,
    REVIEWED,
    DECIDED,
    OUTDATED,
    UNRATED,
    LOCKED
}
