package vn.congtam.rulebook.unit;

import vn.congtam.rulebook.RuleSet;

/** Whose work a leader's a, b and c are computed from (Art. 15); by the parameter {@code leader.work-scope}. */
public enum WorkScope {
    /** What was assigned to the leader himself. */
    OWN,
    /** His own and that of the people whom he reviews. */
    ASSESSED,
    /** All work of the unit he leads. */
    UNIT;

    public static WorkScope by(RuleSet rules) {
        return rules.law().option("leader.work-scope", WorkScope.class);
    }
}
