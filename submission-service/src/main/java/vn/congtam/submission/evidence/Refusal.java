package vn.congtam.submission.evidence;

import vn.congtam.platform.web.Rule;

enum Refusal implements Rule {
    EVIDENCE_TYPE(Kind.RULE),
    EVIDENCE_NOT_WHOLE(Kind.RULE),
    EVIDENCE_EMPTY(Kind.RULE),
    EVIDENCE_ONE_BY_ONE(Kind.RULE),
    EVIDENCE_NAME(Kind.RULE),
    EVIDENCE_NAMES(Kind.STATE),
    EVIDENCE_SHARE_USED_UP(Kind.EXHAUSTED),
    EVIDENCE_NOT_FOUND(Kind.UNKNOWN),
    EVIDENCE_ERASED(Kind.GONE),
    EVIDENCE_NOT_YOURS(Kind.FORBIDDEN);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
