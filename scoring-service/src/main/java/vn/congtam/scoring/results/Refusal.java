package vn.congtam.scoring.results;

import vn.congtam.platform.web.Rule;

enum Refusal implements Rule {
    AGENCY_NOT_YOURS(Kind.FORBIDDEN),
    CURSOR_UNKNOWN(Kind.RULE);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
