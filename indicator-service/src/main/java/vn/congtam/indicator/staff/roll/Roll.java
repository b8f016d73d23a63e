package vn.congtam.indicator.staff.roll;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.congtam.platform.sheet.Book;
import vn.congtam.platform.sheet.Cell;
import vn.congtam.platform.sheet.Refusal;

/** Understands a file as a staff list: columns are found by what the head calls them, in whatever order. */
@Component
public class Roll {
    private final Words words;

    Roll(Words words) {
        this.words = words;
    }

    public List<Read> read(Book book) {
        Map<Column, Integer> places = places(book.head());
        return book.rows().stream()
                .map(row -> new Line(row.number(), cells(row.cells(), places)))
                .map(line -> new Reading(words, line).read())
                .toList();
    }

    private Map<Column, Integer> places(List<String> head) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            for (int i = 0; i < head.size(); i++) {
                if (words.isHeadOf(column, head.get(i))) {
                    places.putIfAbsent(column, i);
                }
            }
            if (!places.containsKey(column)) {
                throw Refusal.SHEET_COLUMN_MISSING.refuse("/file", words.both("roll.column." + column.key()));
            }
        }
        return places;
    }

    private static Map<Column, Cell> cells(List<Cell> row, Map<Column, Integer> places) {
        Map<Column, Cell> cells = new EnumMap<>(Column.class);
        places.forEach((column, place) -> {
            if (place < row.size()) {
                cells.put(column, row.get(place));
            }
        });
        return cells;
    }
}
