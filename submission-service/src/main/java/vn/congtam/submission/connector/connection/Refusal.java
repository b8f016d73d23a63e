package vn.congtam.submission.connector.connection;

import vn.congtam.platform.web.Rule;

enum Refusal implements Rule {
    SYSTEM_NAME(Kind.RULE),
    SECRET_UNKNOWN(Kind.UNKNOWN),
    NOTHING_CONNECTED(Kind.STATE),
    MAPPING_UNKNOWN(Kind.UNKNOWN),
    ACCOUNT_UNKNOWN(Kind.UNKNOWN),
    VALUE_OF_NO_ATTRIBUTE(Kind.RULE),
    MAPPED_TO_NOBODY(Kind.RULE),
    MAPPED_TO_ONESELF(Kind.FORBIDDEN),
    ACCOUNT_OF_ONESELF(Kind.FORBIDDEN);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
