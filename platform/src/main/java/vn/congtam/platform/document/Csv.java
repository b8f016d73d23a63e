package vn.congtam.platform.document;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import vn.congtam.platform.sheet.Download;

/**
 * A table for other programs (RFC 4180): in UTF-8 with the mark by which spreadsheets know it, numbers with a point, as they
 * are stored. A text that a spreadsheet would take for a formula has an apostrophe before it, which makes it a text there.
 */
public final class Csv {
    private static final MediaType TYPE = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String MARK = "\ufeff";
    private static final String END = "\r\n";

    private Csv() {}

    public static ResponseEntity<byte[]> answer(String name, Table table) {
        return Download.of(name + ".csv", TYPE, write(table));
    }

    static byte[] write(Table table) {
        List<Cell> head = table.columns().stream()
                .map(column -> Cell.of(column.heading()))
                .toList();
        return Stream.concat(Stream.of(head), table.rows().stream())
                .map(Csv::line)
                .collect(Collectors.joining(END, MARK, END))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<Cell> row) {
        return row.stream().map(Csv::value).collect(Collectors.joining(","));
    }

    private static String value(Cell cell) {
        return cell.number() == null
                ? quoted(Formula.disarmed(cell.text()))
                : Formula.plain(cell.number()).toPlainString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\"", "\"\"") + '"';
    }
}
