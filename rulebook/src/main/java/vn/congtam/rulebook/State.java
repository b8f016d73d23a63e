package vn.congtam.rulebook;

/** How far a slip could be scored. When several apply, the first counts. */
public enum State {
    NOT_RATED,
    INSUFFICIENT_DATA,
    INCOMPLETE,
    SCORED
}
