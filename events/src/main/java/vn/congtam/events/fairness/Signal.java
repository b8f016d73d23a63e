package vn.congtam.events.fairness;

/** What the fairness radar looks for. Each asks a question; none says that anything is wrong. */
public enum Signal {
    /** He gives more, or fewer, points of the general criteria than others do. */
    SEVERITY,
    /** He gives nearly everybody the same. */
    UNIFORMITY,
    /** More converted work is completed than those with similar tasks complete. */
    VOLUME,
    /** More time is written down than those with similar tasks write down. */
    HOURS,
    /** More than twenty-four hours are written down for one day. */
    IMPOSSIBLE_DAY,
    /** Nearly all is handed in on the last days of the month. */
    BURST,
    /** Many products are accepted within seconds. */
    MASS_APPROVAL,
    /** The superior's points are always those of the official himself. */
    SELF_ECHO,
    /** Points or grades were changed shortly before the lock. */
    LATE_EDITS,
    /** The same file proves several pieces of work. */
    SAME_EVIDENCE
}
