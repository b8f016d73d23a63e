package vn.congtam.platform.wire.operations;

import vn.congtam.platform.web.Rule;

/** What an operator may be told instead of an answer. */
enum Refusal implements Rule {
    NOTHING_PARKED_THERE(Kind.UNKNOWN),
    NO_SUCH_PROJECTION(Kind.UNKNOWN);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
