package vn.congtam.indicator.staff.sheet;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** Goes through a part from element to element; what the part would fetch or define is not. */
final class Xml implements AutoCloseable {
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
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
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

    /** Of an element that holds nothing but text. */
    String text() throws XMLStreamException {
        return reader.getElementText();
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
