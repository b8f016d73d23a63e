package vn.congtam.platform.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** The texts that cells refer to by number, each stored once. */
record Strings(List<String> all) {
    private static final String PART = "xl/sharedStrings.xml";

    static Strings of(Parts parts) throws IOException, XMLStreamException {
        List<String> all = new ArrayList<>();
        if (parts.has(PART)) {
            try (Xml xml = new Xml(parts.open(PART))) {
                while (xml.next()) {
                    if (xml.begins("si")) {
                        all.add(xml.runs("si"));
                    }
                }
            }
        }
        return new Strings(all);
    }

    /** A number that nothing stands under is a broken file. */
    String at(String number) {
        int place = Integer.parseInt(number);
        if (place < 0 || place >= all.size()) {
            throw Refusal.SHEET_UNREADABLE.refuse("/file");
        }
        return all.get(place);
    }
}
