package vn.congtam.platform.sheet;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** One row after another out of a sheet; cells far to the right are no part of a list and are passed over. */
final class Rows {
    private static final int MOST_COLUMNS = 40;
    private static final int LAST_ROW = 1 << 20;
    private static final int LETTERS = 26;
    private static final LocalDate BEGINNING = LocalDate.of(1899, 12, 30);
    private static final LocalDate BEGINNING_1904 = LocalDate.of(1904, 1, 1);
    private static final BigDecimal LAST_DAY = BigDecimal.valueOf(200_000);
    /** Sheets keep fifteen digits; to read a number of very many takes very long. */
    private static final int MOST_DIGITS = 40;

    private final Xml xml;
    private final Strings strings;
    private final DayFormats formats;
    private final LocalDate beginning;
    private int number;

    Rows(Xml xml, Strings strings, DayFormats formats, boolean since1904) {
        this.xml = xml;
        this.strings = strings;
        this.formats = formats;
        this.beginning = since1904 ? BEGINNING_1904 : BEGINNING;
    }

    record Row(int number, List<Cell> cells) {
        boolean isBlank() {
            return cells.stream().allMatch(Cell::isBlank);
        }
    }

    /** @return null after the last */
    @Nullable
    Row next() throws XMLStreamException {
        while (xml.next() && !xml.ends("sheetData")) {
            if (xml.begins("row")) {
                number = number(xml.attribute("r"));
                return new Row(number, cells());
            }
        }
        return null;
    }

    /** Rows come in order, and no sheet has more than two to the power of twenty. */
    private int number(@Nullable String said) {
        int asked = said == null ? number + 1 : Integer.parseInt(said);
        if (asked <= number || asked > LAST_ROW) {
            throw Refusal.SHEET_UNREADABLE.refuse("/file");
        }
        return asked;
    }

    private List<Cell> cells() throws XMLStreamException {
        List<Cell> cells = new ArrayList<>();
        int column = -1;
        while (xml.next() && !xml.ends("row")) {
            if (xml.begins("c")) {
                String reference = xml.attribute("r");
                column = reference == null ? column + 1 : column(reference);
                Cell cell = cell();
                put(cells, column, cell);
            }
        }
        return cells;
    }

    private static void put(List<Cell> cells, int column, Cell cell) {
        if (column < MOST_COLUMNS) {
            while (cells.size() <= column) {
                cells.add(Cell.EMPTY);
            }
            cells.set(column, cell);
        }
    }

    /** Of {@code B7}, one: counted no further than columns are read. */
    private static int column(String reference) {
        int column = 0;
        for (int i = 0; i < reference.length() && Character.isLetter(reference.charAt(i)); i++) {
            column = Math.min(column * LETTERS + reference.charAt(i) - 'A' + 1, MOST_COLUMNS + 1);
        }
        return Math.max(column - 1, 0);
    }

    private Cell cell() throws XMLStreamException {
        String type = Objects.requireNonNullElse(xml.attribute("t"), "n");
        String style = xml.attribute("s");
        String text = "";
        boolean formula = false;
        while (xml.next() && !xml.ends("c")) {
            if (xml.begins("f")) {
                formula = true;
            } else if (xml.begins("v")) {
                text = xml.text();
            } else if (xml.begins("is")) {
                text = xml.runs("is");
            }
        }
        if (formula) {
            return new Cell("", null, true);
        }
        return switch (type) {
            case "s" -> Cell.of(text.isEmpty() ? "" : strings.at(text));
            case "b" -> Cell.of(text.equals("1") ? "TRUE" : "FALSE");
            case "n" -> text.isEmpty() ? Cell.EMPTY : number(decimal(text), style);
            default -> Cell.of(text);
        };
    }

    private static BigDecimal decimal(String text) {
        if (text.length() > MOST_DIGITS) {
            throw Refusal.SHEET_UNREADABLE.refuse("/file");
        }
        return new BigDecimal(text);
    }

    private Cell number(BigDecimal number, @Nullable String style) {
        String plain = number.abs().compareTo(BigDecimal.TEN.pow(30)) < 0 && number.scale() < 30
                ? plain(number)
                : number.toString();
        boolean day = style != null && formats.isDay(Integer.parseInt(style));
        boolean within = number.signum() > 0 && number.compareTo(LAST_DAY) < 0;
        return day && within ? new Cell(plain, beginning.plusDays(number.longValue()), false) : Cell.of(plain);
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
