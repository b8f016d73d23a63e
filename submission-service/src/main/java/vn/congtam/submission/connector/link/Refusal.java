package vn.congtam.submission.connector.link;

import vn.congtam.platform.web.Rule;

enum Refusal implements Rule {
    CONNECTION_UNKNOWN(Kind.UNKNOWN),
    WHOSE_CONNECTIONS(Kind.RULE),
    CONNECTION_NOT_YOURS(Kind.FORBIDDEN);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
