package vn.congtam.indicator.indicatorset.lint;

import vn.congtam.rulebook.text.Messages;
import vn.congtam.rulebook.text.Text;

/**
 * Something in a set that should be looked at again.
 *
 * @param pointer to it in the set, as a JSON pointer
 * @param why in both languages
 */
public record Hint(Code code, String pointer, Text why) {
    private static final Messages MESSAGES = Messages.beside(Hint.class);

    public enum Code {
        NO_UNIT,
        NO_EVIDENCE_RULE,
        DUPLICATE,
        COPIED_FROM_OTHER_POST,
        CANNOT_DISCRIMINATE,
        FACTOR_FAR_FROM_PROVINCE,
        BUSINESS_JARGON;

        Hint at(String pointer, Object... details) {
            return new Hint(this, pointer, MESSAGES.text(name(), details));
        }
    }
}
