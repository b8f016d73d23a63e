package vn.congtam.platform.ledger;

import vn.congtam.platform.web.Rule;

/** Why nothing of the log is given out. */
enum Refusal implements Rule {
    NO_SUCH_TILE(Kind.UNKNOWN),
    NO_SUCH_FACT(Kind.UNKNOWN),
    /** It is none: letters and digits, a hyphen and three more. */
    CODE_MALFORMED(Kind.RULE),
    /** Its last three characters do not fit those before them. */
    CODE_MISTYPED(Kind.UNKNOWN),
    NOT_YET_SEALED(Kind.UNKNOWN),
    NOT_YET_COSIGNED(Kind.STATE),
    EXCERPT_TOO_LARGE(Kind.RULE);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
