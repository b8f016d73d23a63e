package vn.congtam.indicator.indicatorset.value;

import vn.congtam.platform.web.Rule;

enum Refusal implements Rule {
    VALUE_STAFF_UNKNOWN(Kind.RULE),
    SPAN_MALFORMED(Kind.RULE),
    SPAN_NOT_BEGUN(Kind.RULE),
    SPAN_OVER(Kind.RULE),
    NO_SET_FOR_PERSON(Kind.RULE),
    INDICATOR_UNKNOWN(Kind.RULE),
    FIGURE_MISSING(Kind.RULE),
    FIGURE_NOT_ASKED(Kind.RULE),
    LEVEL_UNKNOWN(Kind.RULE),
    VALUE_EVIDENCE_MISSING(Kind.RULE),
    VALUE_REPORTED_ALREADY(Kind.STATE),
    EXTERNAL_ID_TAKEN(Kind.STATE),
    TARGET_NOT_FIT(Kind.RULE),
    TARGET_AS_IN_SET(Kind.RULE),
    SOURCE_OF_SYSTEM(Kind.RULE),
    FIGURE_NOT_OF_AGENCY(Kind.RULE),
    OWN_VALUE(Kind.FORBIDDEN),
    ONLY_REPORTERS(Kind.FORBIDDEN),
    ONLY_JUDGES(Kind.FORBIDDEN);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
