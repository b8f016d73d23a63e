package vn.congtam.platform.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Goes through a part from element to element; what the part would fetch or define is not. */
final class Xml implements AutoCloseable {
    /** As many as a cell of a sheet may hold. */
    static final int MOST_CHARACTERS = 32_767;

    private static final XMLInputFactory FACTORY = factory();

    private final InputStream bytes;
    private final XMLStreamReader reader;

    Xml(InputStream bytes) throws XMLStreamException {
        this.bytes = bytes;
        this.reader = FACTORY.createXMLStreamReader(bytes);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** On to the next begin of an element, or its end; false when there is no more. */
    boolean next() throws XMLStreamException {
        while (reader.hasNext()) {
            int met = reader.next();
            if (met == XMLStreamConstants.START_ELEMENT || met == XMLStreamConstants.END_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    boolean begins(String element) {
        return reader.isStartElement() && reader.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return reader.isEndElement() && reader.getLocalName().equals(element);
    }

    @Nullable
    String attribute(String name) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** Of an element that holds nothing but text; no more of it is taken than a cell may hold. */
    String text() throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        for (int met = reader.next(); met != XMLStreamConstants.END_ELEMENT; met = reader.next()) {
            if (reader.hasText() && met != XMLStreamConstants.COMMENT) {
                mustFit(text.length() + reader.getTextLength());
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            } else if (met == XMLStreamConstants.START_ELEMENT) {
                throw Refusal.SHEET_UNREADABLE.refuse("/file");
            }
        }
        return text.toString();
    }

    private static void mustFit(int characters) {
        if (characters > MOST_CHARACTERS) {
            throw Refusal.SHEET_TEXT_TOO_LONG.refuse("/file", MOST_CHARACTERS);
        }
    }

    /** The text of an element of runs: what is to be read aloud beside it is left out. */
    String runs(String element) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        boolean beside = false;
        while (next() && !ends(element)) {
            if (begins("rPh") || ends("rPh")) {
                beside = begins("rPh");
            } else if (begins("t") && !beside) {
                text.append(text());
                mustFit(text.length());
            }
        }
        return text.toString();
    }

    @Override
    public void close() throws XMLStreamException, IOException {
        reader.close();
        bytes.close();
    }
}
