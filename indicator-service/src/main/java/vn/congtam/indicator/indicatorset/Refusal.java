package vn.congtam.indicator.indicatorset;

import vn.congtam.platform.web.Rule;

enum Refusal implements Rule {
    SET_EXISTS(Kind.STATE),
    SET_OF_OTHERS(Kind.FORBIDDEN),
    SET_NOT_DRAFT(Kind.STATE),
    SET_NOT_PROPOSED(Kind.STATE),
    SET_NOT_APPRAISED(Kind.STATE),
    SET_NOT_APPROVED(Kind.STATE),
    SET_NOT_EFFECTIVE(Kind.STATE),
    SET_NOTHING_TO_RETURN(Kind.STATE),
    SET_JUDGED_BY_ITS_PROPOSER(Kind.FORBIDDEN),
    SET_FORMER_NOT_NAMED(Kind.RULE),
    SET_FORMER_UNKNOWN(Kind.RULE),
    SET_BEFORE_FORMER(Kind.RULE),
    SET_IN_THE_PAST(Kind.RULE),
    TEMPLATE_NOT_APPROVED(Kind.RULE);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
