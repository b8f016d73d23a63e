package vn.congtam.platform.sheet;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.sheet.Rows.Row;
import vn.congtam.platform.web.Refused;

/**
 * The first sheet of a file: its head, and the rows below it in which anything stands.
 *
 * @param head the texts of the first row in which anything stands
 */
public record Book(List<String> head, List<Numbered> rows) {
    /** Of a province the largest agency has fewer people. */
    public static final int MOST_ROWS = 10_000;

    private static final String WORKBOOK = "xl/workbook.xml";
    private static final String RELATIONS = "xl/_rels/workbook.xml.rels";

    /** @param number as the sheet counts them */
    public record Numbered(int number, List<Cell> cells) {}

    private record Place(String relation, boolean since1904) {}

    /** Whatever else is wrong inside a file than too much of it, it cannot be read. */
    public static Book read(Path file) {
        try (Parts parts = new Parts(file)) {
            return read(parts);
        } catch (Refused refused) {
            throw refused;
        } catch (IOException | XMLStreamException | RuntimeException broken) {
            throw Refusal.SHEET_UNREADABLE.refuse("/file");
        }
    }

    private static Book read(Parts parts) throws IOException, XMLStreamException {
        Place place = place(parts);
        Strings strings = Strings.of(parts);
        DayFormats formats = DayFormats.of(parts);
        try (Xml xml = new Xml(parts.open(part(parts, place.relation())))) {
            return read(new Rows(xml, strings, formats, place.since1904()));
        }
    }

    private static Book read(Rows all) throws XMLStreamException {
        List<String> head = List.of();
        List<Numbered> rows = new ArrayList<>();
        for (Row row = all.next(); row != null; row = all.next()) {
            if (head.isEmpty() && !row.isBlank()) {
                head = row.cells().stream().map(Cell::text).toList();
            } else if (!row.isBlank()) {
                rows.add(new Numbered(row.number(), row.cells()));
                mustNotBeTooMany(rows);
            }
        }
        return new Book(head, rows);
    }

    private static void mustNotBeTooMany(List<Numbered> rows) {
        if (rows.size() > MOST_ROWS) {
            throw Refusal.SHEET_TOO_MANY_ROWS.refuse("/file", MOST_ROWS);
        }
    }

    private static Place place(Parts parts) throws IOException, XMLStreamException {
        boolean since1904 = false;
        try (Xml xml = new Xml(parts.open(WORKBOOK))) {
            while (xml.next()) {
                if (xml.begins("workbookPr")) {
                    since1904 = isTrue(xml.attribute("date1904"));
                } else if (xml.begins("sheet") && !isHidden(xml.attribute("state"))) {
                    return new Place(Objects.requireNonNull(xml.attribute("id")), since1904);
                }
            }
        }
        throw Refusal.SHEET_UNREADABLE.refuse("/file");
    }

    private static String part(Parts parts, String relation) throws IOException, XMLStreamException {
        Map<String, String> targets = new HashMap<>();
        try (Xml xml = new Xml(parts.open(RELATIONS))) {
            while (xml.next()) {
                if (xml.begins("Relationship")) {
                    targets.put(said(xml, "Id"), said(xml, "Target"));
                }
            }
        }
        String target = Objects.requireNonNull(targets.get(relation));
        return target.startsWith("/") ? target.substring(1) : "xl/" + target;
    }

    private static String said(Xml xml, String attribute) {
        return Objects.requireNonNullElse(xml.attribute(attribute), "");
    }

    private static boolean isTrue(@Nullable String said) {
        return "1".equals(said) || "true".equalsIgnoreCase(said);
    }

    private static boolean isHidden(@Nullable String state) {
        return state != null && !state.equals("visible");
    }
}
