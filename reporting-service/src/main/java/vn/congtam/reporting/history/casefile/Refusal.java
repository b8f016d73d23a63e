package vn.congtam.reporting.history.casefile;

import vn.congtam.platform.web.Rule;

/** Why there is no case file. */
enum Refusal implements Rule {
    CASE_NOT_YOURS(Kind.FORBIDDEN),
    CASE_EMPTY(Kind.UNKNOWN),
    NOT_LOCKED_YET(Kind.STATE),
    CASE_TOO_LARGE(Kind.RULE),
    CASE_NOT_OFFICIAL(Kind.STATE);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
