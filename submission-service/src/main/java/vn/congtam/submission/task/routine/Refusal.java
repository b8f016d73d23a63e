package vn.congtam.submission.task.routine;

import vn.congtam.platform.web.Rule;

enum Refusal implements Rule {
    ROUTINE_NOT_YOUR_STAFF(Kind.FORBIDDEN),
    ROUTINE_OWNER_UNKNOWN(Kind.RULE),
    ROUTINE_PRODUCT_UNKNOWN(Kind.RULE),
    ROUTINE_DAYS_MISSING(Kind.RULE),
    ROUTINE_DAYS_NEEDLESS(Kind.RULE),
    ROUTINE_NO_SUCH_DAY(Kind.RULE),
    ROUTINE_NEVER(Kind.RULE),
    ROUTINE_UNKNOWN(Kind.UNKNOWN),
    ROUTINE_ENDED(Kind.STATE);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
