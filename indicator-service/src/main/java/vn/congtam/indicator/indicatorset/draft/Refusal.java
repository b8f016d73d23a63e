package vn.congtam.indicator.indicatorset.draft;

import vn.congtam.platform.web.Rule;

/** The first ten are what the rulebook finds wrong with an indicator or its weights. */
enum Refusal implements Rule {
    FIELD_MISSING,
    FIELD_MALFORMED,
    FIELD_UNFIT,
    FIELD_UNKNOWN,
    TARGET_NOT_POSITIVE,
    RANGE_UPSIDE_DOWN,
    FLOOR_ON_WRONG_SIDE,
    STEPS_DO_NOT_FALL,
    LEVELS_DO_NOT_FALL,
    WEIGHTS_NOT_100,
    FIELD_LOCKED,
    FIELD_TO_OVERRIDE,
    RULED_FIELD_UNKNOWN,
    LOCKED_INDICATOR_MISSING,
    INDICATOR_REPEATED,
    BLOCK_REPEATED,
    TEMPLATE_UNKNOWN,
    TEMPLATE_OF_OTHERS,
    TEMPLATE_CYCLE,
    COVERAGE_MISSING,
    COVERAGE_OF_TEMPLATE,
    COVERAGE_UNKNOWN,
    SET_AGENCY_UNKNOWN,
    SET_CATALOGUE_UNKNOWN
}
