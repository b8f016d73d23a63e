package vn.congtam.indicator.staff.roll;

import vn.congtam.platform.web.Rule;

/** Why a cell of the list cannot be understood. */
public enum Refusal implements Rule {
    CELL_MISSING,
    CELL_TOO_LONG,
    CELL_UNREADABLE,
    CELL_FORMULA,
    STAFF_CODE_MALFORMED,
    POST_CODE_MALFORMED,
    NOT_A_DAY,
    KIND_UNKNOWN,
    NOT_YES_OR_NO
}
