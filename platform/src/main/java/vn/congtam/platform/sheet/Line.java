package vn.congtam.platform.sheet;

import java.util.Map;

/**
 * A row, its cells by their columns.
 *
 * @param number as the sheet counts its rows
 */
public record Line<C>(int number, Map<C, Cell> cells) {

    public Cell at(C column) {
        return cells.getOrDefault(column, Cell.EMPTY);
    }
}
