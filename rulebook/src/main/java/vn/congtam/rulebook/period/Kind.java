package vn.congtam.rulebook.period;

/** How long a rated span is. */
public enum Kind {
    MONTH,
    QUARTER,
    YEAR,
    /** Any days, such as those of a task force. */
    AD_HOC
}
