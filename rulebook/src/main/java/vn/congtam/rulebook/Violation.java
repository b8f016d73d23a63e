package vn.congtam.rulebook;

import vn.congtam.rulebook.text.Text;

/**
 * One thing wrong with an input.
 *
 * @param code stable, such as {@code FACTOR_NOT_POSITIVE}
 * @param pointer to the field, as a JSON pointer
 */
public record Violation(String code, String pointer, Text message) {
    public Violation under(String parent) {
        return new Violation(code, parent + pointer, message);
    }
}
