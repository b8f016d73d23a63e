package vn.congtam.reporting.history.code;

import vn.congtam.platform.web.Rule;

/** Why a code leads nowhere. */
enum Refusal implements Rule {
    /** In no log: mistyped, most likely. */
    CODE_UNKNOWN(Kind.UNKNOWN),
    CODE_NOT_YOURS(Kind.FORBIDDEN);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
