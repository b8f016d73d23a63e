package vn.congtam.reporting.dashboard.level;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What was completed of what was assigned, unit by unit and month by month. A column's sum is the cell of the level above, as
 * it is the sum of the very levels that the months show.
 *
 * @param months the earliest first
 */
public record Heat(List<String> months, List<Row> rows, List<Cell> total) {
    private static final BigDecimal ALL = BigDecimal.ONE;
    private static final BigDecimal MOST = new BigDecimal("0.8");
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** @param predecessor whose division it is, where it is not of the agency itself */
    public record Row(String id, String name, @Nullable String predecessor, List<Cell> cells) {}

    public enum Shade {
        ALL,
        MOST,
        HALF,
        LESS,
        NONE
    }

    /** @param people none where nobody served there then */
    public record Cell(String month, int people, int withoutRecord, BigDecimal assigned, BigDecimal completed) {
        static Cell of(String month, Tally sum) {
            return new Cell(month, sum.people(), sum.withoutRecord(), sum.assigned(), sum.completed());
        }

        /** None where nothing was assigned. */
        public @Nullable BigDecimal share() {
            return assigned.signum() == 0 ? null : completed.divide(assigned, 2, RoundingMode.HALF_UP);
        }

        public Shade shade() {
            BigDecimal share = share();
            if (share == null) return Shade.NONE;
            if (share.compareTo(ALL) >= 0) return Shade.ALL;
            if (share.compareTo(MOST) >= 0) return Shade.MOST;
            return share.compareTo(HALF) >= 0 ? Shade.HALF : Shade.LESS;
        }
    }

    /** @param levels the same place in several months, the earliest first */
    public static Heat of(List<Level> levels) {
        Map<String, Level.Row> known = new TreeMap<>();
        levels.forEach(level -> level.rows().forEach(row -> known.put(key(row), row)));
        List<Row> rows = known.values().stream()
                .sorted(Comparator.comparing(Level.Row::name, Standing.alphabet())
                        .thenComparing(Level.Row::id))
                .map(row -> new Row(row.id(), row.name(), row.predecessor(), cells(levels, row)))
                .toList();
        return new Heat(
                levels.stream().map(level -> level.place().month()).toList(),
                rows,
                levels.stream()
                        .map(level -> Cell.of(level.place().month(), level.total()))
                        .toList());
    }

    private static List<Cell> cells(List<Level> levels, Level.Row of) {
        List<Cell> cells = new ArrayList<>();
        for (Level level : levels) {
            Optional<Level.Row> there = level.rows().stream()
                    .filter(row -> key(row).equals(key(of)))
                    .findFirst();
            cells.add(Cell.of(level.place().month(), there.map(Level.Row::sum).orElse(Tally.NOBODY)));
        }
        return cells;
    }

    private static String key(Level.Row row) {
        return row.predecessor() == null ? row.id() : row.predecessor() + "/" + row.id();
    }
}
