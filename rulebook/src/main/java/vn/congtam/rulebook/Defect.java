package vn.congtam.rulebook;

import vn.congtam.rulebook.text.Messages;

/** Why an input is refused. The constants are stable codes; the sentences stand in the message bundles. */
public enum Defect {
    RULE_SET_UNKNOWN,
    TOO_MANY,
    TEXT_MISSING,
    TEXT_TOO_LONG,
    FACTOR_NOT_POSITIVE,
    TOO_LARGE,
    TOO_PRECISE,
    NOT_AN_INTEGER,
    NEGATIVE,
    COMPLETED_ABOVE_ASSIGNED,
    EXEMPTED_ABOVE_COUNTED,
    OUT_OF_RANGE,
    OFF_GRID,
    ITEM_UNKNOWN,
    ITEM_REPEATED,
    COMMENT_MISSING,
    EVIDENCE_MISSING,
    NOT_A_LEADER,
    VALUE_NOT_ALLOWED,
    DOCUMENT_MISSING,
    ONLY_FOR_LEADERS,
    OVERRIDE_OF_ANOTHER_YEAR,
    SHARE_OUT_OF_RANGE,
    RULE_SET_REPEATED,
    RULES_NONE_IN_FORCE,
    RULES_SEVERAL_IN_FORCE,
    RULES_NOT_OFFICIAL,
    RULES_UNREADABLE,
    PARAMETER_UNKNOWN,
    PARAMETER_MISSING,
    PARAMETER_MALFORMED,
    PARAMETER_REPEATED,
    PARAMETER_PROPOSAL_ONLY,
    PARAMETER_DOES_NOT_FIT,
    WEIGHTS_DO_NOT_FIT,
    CLASS_NOT_LOCAL,
    BEFORE_ITS_BASE,
    AFTER_ITS_BASE,
    SUBJECTS_BEYOND_BASE,
    FIXED_BY_LAW,
    BELOW_LAW,
    ABOVE_LAW,
    LATER_THAN_LAW,
    TOO_MILD,
    LACKING,
    PERIOD_MALFORMED,
    PERIOD_NOT_ALLOWED,
    PERIOD_OUTSIDE,
    PERIOD_REPEATED,
    PERIODS_OVERLAP,
    SWITCH_NOT_AT_BOUNDARY,
    SWITCH_OUT_OF_ORDER,
    NOT_COUNTED,
    WORK_INCONSISTENT,
    SHARE_NOT_0_TO_1,
    RESULT_MISSING,
    KEY_REPEATED,
    PERCENT_OUT_OF_RANGE,
    TERM_NOT_SET,
    CRITERION_UNKNOWN,
    CRITERION_REPEATED,
    CRITERIA_DO_NOT_SUM;

    private static final Messages MESSAGES = Messages.beside(Defect.class);

    /** @param pointer to the field, as a JSON pointer into the input */
    public Violation at(String pointer, Object... details) {
        return new Violation(name(), pointer, MESSAGES.text("defect." + name(), details));
    }
}
