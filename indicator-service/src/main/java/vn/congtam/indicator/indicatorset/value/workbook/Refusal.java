package vn.congtam.indicator.indicatorset.value.workbook;

import vn.congtam.platform.web.Rule;

enum Refusal implements Rule {
    FIGURE_STAFF_CODE,
    FIGURE_NOT_A_NUMBER,
    FIGURE_BESIDE_TARGET,
    FIGURE_EXTERNAL_TARGET,
    FIGURE_TARGET_REASON,
    FIGURE_TWICE
}
