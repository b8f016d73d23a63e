package vn.congtam.platform.sheet;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;

/** Which styles of a file show a number as a day: a day is stored as the number of days since a beginning. */
record DayFormats(List<Boolean> styles) {
    private static final String PART = "xl/styles.xml";
    private static final int FIRST = 14;
    private static final int LAST = 22;

    static DayFormats of(Parts parts) throws IOException, XMLStreamException {
        if (!parts.has(PART)) {
            return new DayFormats(List.of());
        }
        try (Xml xml = new Xml(parts.open(PART))) {
            return read(xml);
        }
    }

    boolean isDay(int style) {
        return style >= 0 && style < styles.size() && styles.get(style);
    }

    private static DayFormats read(Xml xml) throws XMLStreamException {
        Map<String, String> own = new HashMap<>();
        List<Boolean> styles = new ArrayList<>();
        boolean used = false;
        while (xml.next()) {
            if (xml.begins("numFmt")) {
                own.put(said(xml, "numFmtId"), said(xml, "formatCode"));
            } else if (xml.begins("cellXfs") || xml.ends("cellXfs")) {
                used = xml.begins("cellXfs");
            } else if (used && xml.begins("xf")) {
                String format = said(xml, "numFmtId");
                styles.add(own.containsKey(format) ? showsDay(own.get(format)) : isBuiltIn(format));
            }
        }
        return new DayFormats(styles);
    }

    private static String said(Xml xml, String attribute) {
        return Objects.requireNonNullElse(xml.attribute(attribute), "");
    }

    private static boolean isBuiltIn(String format) {
        return format.matches("\\d{2}")
                && Integer.parseInt(format) >= FIRST
                && Integer.parseInt(format) <= LAST
                && !format.matches("1[89]|2[01]");
    }

    /** Without what is quoted, coloured or of a place. */
    private static boolean showsDay(String code) {
        String bare = code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").toLowerCase(java.util.Locale.ROOT);
        return bare.contains("d") && bare.contains("m") || bare.contains("yy");
    }
}
