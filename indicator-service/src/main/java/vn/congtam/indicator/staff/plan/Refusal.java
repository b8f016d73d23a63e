package vn.congtam.indicator.staff.plan;

import vn.congtam.platform.web.Rule;

/** Why a row contradicts what is known, or another row. */
enum Refusal implements Rule {
    STAFF_REPEATED,
    STAFF_KIND_DIFFERS,
    POST_NOT_OF_DIVISION,
    POST_LEADER_DIFFERS,
    SUPERIOR_ROW_WRONG
}
