package vn.congtam.reporting.dashboard.board;

/** How a task goes on a day. */
public enum Pace {
    RUNNING,
    /** It is with its owner after its day. */
    LATE,
    /** Somebody else keeps it waiting: an assessment for more than a week, or the decision on an objective cause. */
    BLOCKED,
    DONE;

    /** Days that an assessment may take. */
    public static final int PATIENCE = 7;
}
