package vn.congtam.submission.connector.webhook;

import vn.congtam.platform.web.Rule;

enum Refusal implements Rule {
    SIGNATURE_MISSING(Kind.UNPROVED),
    SIGNATURE_OUT_OF_TIME(Kind.UNPROVED),
    SIGNATURE_WRONG(Kind.UNPROVED),
    EVENTS_UNREADABLE(Kind.RULE),
    EVENTS_TOO_DEEP(Kind.RULE),
    TOO_MANY_EVENTS(Kind.RULE),
    EVENT_TOO_LARGE(Kind.RULE),
    EVENT_INCOMPLETE(Kind.RULE),
    EVENT_FIELD_WRONG(Kind.RULE),
    EVENT_TYPE_UNKNOWN(Kind.RULE),
    EVENT_FROM_THE_FUTURE(Kind.RULE),
    EVENT_REUSED(Kind.STATE);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
