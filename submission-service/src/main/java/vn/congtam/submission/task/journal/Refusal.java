package vn.congtam.submission.task.journal;

import vn.congtam.platform.web.Rule;

enum Refusal implements Rule {
    JOURNAL_FULL(Kind.STATE),
    DAY_TO_COME(Kind.RULE),
    JOURNAL_LOCKED(Kind.STATE),
    LINE_EMPTY(Kind.RULE),
    WITNESS_MISSING(Kind.RULE),
    WITNESS_UNKNOWN(Kind.RULE),
    WITNESS_HIMSELF(Kind.RULE),
    PLACE_MISSING(Kind.RULE),
    NOT_THE_WITNESS(Kind.FORBIDDEN),
    WITNESS_ANSWERED(Kind.STATE),
    ENTRY_UNKNOWN(Kind.UNKNOWN),
    ENTRY_CLOSED(Kind.STATE),
    JOURNAL_NOT_YOURS(Kind.FORBIDDEN);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
