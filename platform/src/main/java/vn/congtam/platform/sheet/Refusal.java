package vn.congtam.platform.sheet;

import vn.congtam.platform.web.Rule;

/** Why a file is not read at all, or a cell of it not understood. */
public enum Refusal implements Rule {
    SHEET_ONE_BY_ONE,
    SHEET_EMPTY,
    SHEET_TYPE,
    SHEET_TOO_LARGE,
    SHEET_UNPACKS_TOO_LARGE,
    SHEET_UNREADABLE,
    SHEET_TEXT_TOO_LONG,
    SHEET_TOO_MANY_ROWS,
    SHEET_COLUMN_MISSING,
    SHEET_BUSY,
    SHEET_MODE_UNKNOWN,
    CELL_MISSING,
    CELL_TOO_LONG,
    CELL_UNREADABLE,
    CELL_FORMULA,
    CELL_NEITHER_YES_NOR_NO,
    CELL_NO_DAY;

    @Override
    public Kind kind() {
        return this == SHEET_BUSY ? Kind.STATE : Kind.RULE;
    }
}
