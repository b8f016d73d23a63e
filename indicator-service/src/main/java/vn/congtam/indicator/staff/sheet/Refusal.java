package vn.congtam.indicator.staff.sheet;

import vn.congtam.platform.web.Rule;

/** Why a file is not read at all. */
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
    SHEET_BUSY;

    @Override
    public Kind kind() {
        return this == SHEET_BUSY ? Kind.STATE : Kind.RULE;
    }
}
