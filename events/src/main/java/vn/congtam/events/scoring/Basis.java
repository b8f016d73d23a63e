package vn.congtam.events.scoring;

/** What the score of a span is made from. */
public enum Basis {
    /** The work of the span itself. */
    WORK,
    /** The tracking of the shorter spans within it, each locked before (Art. 21). */
    TRACKED
}
