package vn.congtam.events.regulation;

/** What a rule set rests on. */
public enum RuleClass {
    LAW,
    GUIDANCE,
    LOCAL_APPROVED,
    /** For trying out only: it never affects an official grade. */
    PROPOSAL
}
