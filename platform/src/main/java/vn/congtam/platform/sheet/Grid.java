package vn.congtam.platform.sheet;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Finds the columns of a sheet in whatever order they stand. */
public final class Grid<C extends Enum<C> & Heading> {
    private final Class<C> columns;
    private final Spoken words;

    public Grid(Class<C> columns, Spoken words) {
        this.columns = columns;
        this.words = words;
    }

    public List<Line<C>> lines(Book book) {
        Map<C, Integer> places = places(book.head());
        return book.rows().stream()
                .map(row -> new Line<>(row.number(), cells(row.cells(), places)))
                .toList();
    }

    private Map<C, Integer> places(List<String> head) {
        Map<C, Integer> places = new EnumMap<>(columns);
        for (C column : columns.getEnumConstants()) {
            for (int i = 0; i < head.size(); i++) {
                if (isHeadOf(column, head.get(i))) places.putIfAbsent(column, i);
            }
            if (column.isToBeThere() && !places.containsKey(column)) {
                throw Refusal.SHEET_COLUMN_MISSING.refuse("/file", words.both(column.title()));
            }
        }
        return places;
    }

    private boolean isHeadOf(C column, String head) {
        return words.isNamed(column.title(), head) || Spoken.same(column.key(), head);
    }

    private Map<C, Cell> cells(List<Cell> row, Map<C, Integer> places) {
        Map<C, Cell> cells = new EnumMap<>(columns);
        places.forEach((column, place) -> {
            if (place < row.size()) cells.put(column, row.get(place));
        });
        return cells;
    }
}
