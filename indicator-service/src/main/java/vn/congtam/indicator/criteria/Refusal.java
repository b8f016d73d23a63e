package vn.congtam.indicator.criteria;

import vn.congtam.platform.web.Rule;

enum Refusal implements Rule {
    CRITERIA_ISSUED_ALREADY(Kind.STATE),
    CRITERIA_NOT_ACCEPTED(Kind.RULE),
    CRITERIA_AGENCY_UNKNOWN(Kind.RULE);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
