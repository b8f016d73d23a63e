package vn.congtam.indicator.staff;

import vn.congtam.platform.web.Rule;

enum Refusal implements Rule {
    STAFF_EXISTS(Kind.STATE),
    STAFF_NOT_FOUND(Kind.UNKNOWN),
    STAFF_AGENCY_UNKNOWN(Kind.RULE),
    POST_UNKNOWN(Kind.RULE),
    POST_OF_OTHER_AGENCY(Kind.FORBIDDEN),
    BEFORE_JOINING(Kind.RULE),
    OVERLAP(Kind.RULE),
    SUPERIOR_UNKNOWN(Kind.RULE),
    SUPERIOR_SELF(Kind.RULE),
    SUPERIOR_CYCLE(Kind.RULE);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
