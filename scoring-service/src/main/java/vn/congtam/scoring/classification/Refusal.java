package vn.congtam.scoring.classification;

import vn.congtam.platform.web.Rule;

/** Why a classification is not shown. */
enum Refusal implements Rule {
    NO_PERIOD(Kind.UNKNOWN),
    AGENCY_NOT_YOURS(Kind.FORBIDDEN);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
