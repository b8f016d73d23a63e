package vn.congtam.platform.document;

import java.util.List;

/** What follows one another in a document. */
public sealed interface Part permits Part.Section, Part.Paragraph, Part.Facts, Part.Signatures, Part.NewPage, Table {

    /** The heading of what comes after it. */
    record Section(String text) implements Part {}

    /** @param centred such as the one word between the grounds of a decision and its articles */
    record Paragraph(String text, boolean strong, boolean centred) implements Part {
        public static Paragraph of(String text) {
            return new Paragraph(text, false, false);
        }

        public static Paragraph strong(String text) {
            return new Paragraph(text, true, false);
        }

        public static Paragraph centred(String text) {
            return new Paragraph(text, true, true);
        }
    }

    /** Names with their values, one below the other. */
    record Facts(List<Fact> all) implements Part {}

    /** Side by side. */
    record Signatures(List<Signature> all) implements Part {}

    /** What is attached begins on a page of its own. */
    record NewPage() implements Part {}

    record Fact(String name, Cell value) {
        public static Fact of(String name, String value) {
            return new Fact(name, Cell.of(value));
        }
    }
}
