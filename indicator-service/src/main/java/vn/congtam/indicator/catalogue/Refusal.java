package vn.congtam.indicator.catalogue;

import vn.congtam.platform.web.Rule;

public enum Refusal implements Rule {
    CATALOGUE_EXISTS(Kind.STATE),
    CATALOGUE_OF_OTHER_AGENCY(Kind.FORBIDDEN),
    CATALOGUE_NOT_DRAFT(Kind.STATE),
    CATALOGUE_NOT_APPRAISED(Kind.STATE),
    CATALOGUE_NOT_APPROVED(Kind.STATE),
    CATALOGUE_NOT_EFFECTIVE(Kind.STATE),
    CATALOGUE_EMPTY(Kind.RULE),
    CATALOGUE_AGENCY_UNKNOWN(Kind.RULE),
    PRODUCT_CODE_TAKEN(Kind.RULE),
    POINTS_ABOVE_FRAME(Kind.RULE),
    FORMER_UNKNOWN(Kind.RULE),
    FORMER_NOT_NAMED(Kind.RULE),
    EFFECT_BEFORE_FORMER(Kind.RULE);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
