package vn.congtam.rulebook;

import java.util.List;

/**
 * A document a rule set rests on.
 *
 * @param document its number, such as {@code 335/2025/NĐ-CP}
 * @param articles those that are used; empty where only the document is known
 */
public record LegalBasis(String document, String articles) {

    /** Written as {@code 335/2025/NĐ-CP: Điều 12, Điều 13; 80/2025/QH15}. */
    static List<LegalBasis> parse(String text) {
        return Parameters.parts(text, ";").stream().map(LegalBasis::one).toList();
    }

    private static LegalBasis one(String text) {
        int colon = text.indexOf(':');
        return colon < 0
                ? new LegalBasis(text, "")
                : new LegalBasis(
                        text.substring(0, colon).strip(),
                        text.substring(colon + 1).strip());
    }
}
