package vn.congtam.indicator.catalogue.workbook;

import vn.congtam.platform.web.Rule;

enum Refusal implements Rule {
    PRODUCT_CODE_MALFORMED,
    PRODUCT_CODE_TWICE,
    PRODUCT_LISTED_OTHERWISE,
    GROUP_UNKNOWN,
    NOT_POINTS,
    FACTOR_DIFFERS
}
