package vn.congtam.rulebook.indicator;

/** Whether more is better, less is better, or a range is to be kept. */
public enum Direction {
    MORE,
    LESS,
    WITHIN
}
