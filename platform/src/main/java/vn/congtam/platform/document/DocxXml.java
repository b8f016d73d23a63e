package vn.congtam.platform.document;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Elements of WordprocessingML; every text is escaped on its way. */
final class DocxXml {
    static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter xml;

    DocxXml() {
        try {
            xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What stands between the begin and the end of an element. */
    @FunctionalInterface
    interface Content {
        void write() throws XMLStreamException;
    }

    /** @param attributes names with their values, in turn */
    void element(String name, Content content, String... attributes) {
        try {
            xml.writeStartElement("w:" + name);
            attributes(attributes);
            content.write();
            xml.writeEndElement();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    void empty(String name, String... attributes) {
        element(name, () -> {}, attributes);
    }

    private void attributes(String... all) throws XMLStreamException {
        for (int i = 0; i < all.length; i += 2) {
            boolean named = all[i].contains(":") || all[i].startsWith("xmlns");
            xml.writeAttribute(named ? all[i] : "w:" + all[i], all[i + 1]);
        }
    }

    /** A run of text; where a line of it ends, one ends here. */
    void run(String words, boolean bold, boolean italic, int halfPoints) {
        element("r", () -> {
            element("rPr", () -> {
                if (bold) empty("b");
                if (italic) empty("i");
                empty("sz", "val", String.valueOf(halfPoints));
            });
            String[] lines = readable(words).split("\\R", -1);
            for (int i = 0; i < lines.length; i++) {
                String line = lines[i];
                if (i > 0) empty("br");
                element("t", () -> xml.writeCharacters(line), "xml:space", "preserve");
            }
        });
    }

    /** XML has no place for the signs that control a teleprinter. */
    private static String readable(String words) {
        return words.replaceAll("[\\p{Cc}\\p{Cs}\\ufffe\\uffff&&[^\n\t\r]]", " ");
    }

    /** What is of another vocabulary, and has no text of anybody in it. */
    void verbatim(String fragment) {
        try {
            xml.writeCharacters("");
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        text.write(fragment);
    }

    @Override
    public String toString() {
        try {
            xml.flush();
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
        return text.toString();
    }
}
