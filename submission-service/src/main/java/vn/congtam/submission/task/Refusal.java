package vn.congtam.submission.task;

import vn.congtam.platform.web.Rule;

enum Refusal implements Rule {
    ONLY_SUPERIORS_ASSIGN(Kind.FORBIDDEN),
    NOT_YOUR_STAFF(Kind.FORBIDDEN),
    OWNER_UNKNOWN(Kind.RULE),
    ASSESSOR_NOT_SUPERIOR(Kind.RULE),
    PRODUCT_NOT_IN_FORCE(Kind.RULE),
    MONTH_PAST(Kind.RULE),
    PERIOD_LOCKED(Kind.STATE),
    DUE_BEFORE_ASSIGNMENT(Kind.RULE),
    UNPLANNED_NEEDS_REASON(Kind.RULE),
    TASK_UNKNOWN(Kind.UNKNOWN),
    NOT_YOUR_TASK(Kind.FORBIDDEN),
    NOT_TO_SUBMIT(Kind.STATE),
    MORE_THAN_ASSIGNED(Kind.RULE),
    EVIDENCE_MISSING(Kind.RULE),
    EVIDENCE_UNKNOWN(Kind.RULE),
    SELF_REVIEW(Kind.FORBIDDEN),
    NOT_ASSESSOR(Kind.FORBIDDEN),
    NOT_SUBMITTED(Kind.STATE),
    DUE_IN_PAST(Kind.RULE),
    NOTHING_TO_EXEMPT(Kind.RULE),
    EXEMPTION_PENDING(Kind.STATE),
    EXEMPTION_NOT_REQUESTED(Kind.STATE),
    SELF_EXEMPTION(Kind.FORBIDDEN),
    NOT_COMPETENT(Kind.FORBIDDEN);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
