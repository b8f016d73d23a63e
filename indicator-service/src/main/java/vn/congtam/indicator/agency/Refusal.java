package vn.congtam.indicator.agency;

import vn.congtam.platform.web.Rule;

enum Refusal implements Rule {
    AGENCY_EXISTS(Kind.STATE),
    DIVISION_EXISTS(Kind.STATE),
    AGENCY_NOT_FOUND(Kind.UNKNOWN);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
