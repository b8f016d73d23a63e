package vn.congtam.indicator.staff.roll;

import vn.congtam.platform.web.Rule;

/** Why a cell of the list cannot be understood. */
public enum Refusal implements Rule {
    STAFF_CODE_MALFORMED,
    POST_CODE_MALFORMED,
    NOT_A_DAY,
    KIND_UNKNOWN
}
