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
    DOCUMENT_MISSING;

    private static final Messages MESSAGES = Messages.beside(Defect.class);

    /** @param pointer to the field, as a JSON pointer into the input */
    public Violation at(String pointer, Object... details) {
        return new Violation(name(), pointer, MESSAGES.text("defect." + name(), details));
    }
}
