package vn.congtam.rulebook.indicator;

import vn.congtam.rulebook.Violation;
import vn.congtam.rulebook.text.Messages;

/** What is wrong with an indicator or a set of them. The constants are stable codes. */
public enum Fault {
    FIELD_MISSING,
    FIELD_MALFORMED,
    FIELD_UNFIT,
    FIELD_UNKNOWN,
    TARGET_NOT_POSITIVE,
    RANGE_UPSIDE_DOWN,
    FLOOR_ON_WRONG_SIDE,
    STEPS_DO_NOT_FALL,
    LEVELS_DO_NOT_FALL,
    WEIGHTS_NOT_100;

    private static final Messages MESSAGES = Messages.beside(Fault.class);

    Violation at(String pointer, Object... details) {
        return new Violation(name(), pointer, MESSAGES.text("fault." + name(), details));
    }
}
