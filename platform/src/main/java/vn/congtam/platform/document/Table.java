package vn.congtam.platform.document;

import java.util.List;

/**
 * Rows under one head, each as long as it.
 *
 * @param sum the last row, set apart; none where nothing is added up
 */
public record Table(List<Column> columns, List<List<Cell>> rows, List<Cell> sum) implements Part {
    public Table {
        mustFit(columns, sum.isEmpty() ? rows : List.of(sum));
        mustFit(columns, rows);
    }

    public static Table of(List<Column> columns, List<List<Cell>> rows) {
        return new Table(columns, rows, List.of());
    }

    private static void mustFit(List<Column> columns, List<List<Cell>> rows) {
        if (rows.stream().anyMatch(row -> row.size() != columns.size()))
            throw new IllegalArgumentException("a row is not as long as the head");
    }
}
