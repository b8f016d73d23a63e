package vn.congtam.scoring.explanation;

import vn.congtam.platform.web.Rule;

/** Why a slip is not shown. */
enum Refusal implements Rule {
    NO_SLIP(Kind.UNKNOWN),
    NOT_YOURS_TO_READ(Kind.FORBIDDEN);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
