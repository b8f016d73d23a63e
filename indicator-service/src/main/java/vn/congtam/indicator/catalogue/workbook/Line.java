package vn.congtam.indicator.catalogue.workbook;

import java.util.Map;
import vn.congtam.platform.sheet.Cell;

/** @param number as the sheet counts its rows */
record Line(int number, Map<Column, Cell> cells) {

    Cell at(Column column) {
        return cells.getOrDefault(column, Cell.EMPTY);
    }
}
