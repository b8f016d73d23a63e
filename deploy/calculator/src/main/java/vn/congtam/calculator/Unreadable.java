package vn.congtam.calculator;

import vn.congtam.rulebook.Violation;
import vn.congtam.rulebook.text.Messages;

/** Why JSON cannot be read as an input. The constants are stable codes. */
enum Unreadable {
    USAGE,
    FILE_UNREADABLE,
    /** Told as malformed JSON, which it is; but nobody should look for the mistake in line 1, column 1. */
    EMPTY_INPUT,
    MALFORMED_JSON,
    TOO_BIG,
    DUPLICATE_FIELD,
    UNKNOWN_FIELD,
    REQUIRED,
    WRONG_TYPE,
    NOT_A_NUMBER,
    NOT_A_DATE,
    UNKNOWN_VALUE,
    TWO_GENERALS,
    OTHER_RULES;

    private static final Messages MESSAGES = Messages.beside(Unreadable.class);

    Violation at(String pointer, Object... details) {
        return new Violation(code(), pointer, MESSAGES.text(name(), details));
    }

    private String code() {
        return this == EMPTY_INPUT ? MALFORMED_JSON.name() : name();
    }
}
