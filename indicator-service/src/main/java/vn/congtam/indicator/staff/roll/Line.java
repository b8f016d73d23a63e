package vn.congtam.indicator.staff.roll;

import java.util.Map;
import vn.congtam.platform.sheet.Cell;

/**
 * A row of the list.
 *
 * @param number as the sheet counts them
 */
public record Line(int number, Map<Column, Cell> cells) {

    public Cell at(Column column) {
        return cells.getOrDefault(column, Cell.EMPTY);
    }
}
