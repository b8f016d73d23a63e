package vn.congtam.rulebook;

/** What stands behind a rule set. */
public enum RuleClass {
    /** A law or decree. */
    LAW,
    /** Guidance of a ministry or superior on how the law is read. */
    GUIDANCE,
    /** Decided locally within what the law leaves open. */
    LOCAL_APPROVED,
    /** Not decided by anybody: to be tried out, never to grade anybody by. */
    PROPOSAL
}
