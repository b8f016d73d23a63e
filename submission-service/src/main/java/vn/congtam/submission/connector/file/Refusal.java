package vn.congtam.submission.connector.file;

import vn.congtam.platform.web.Rule;

enum Refusal implements Rule {
    EVENT_ID_REUSED(Kind.STATE),
    FILE_FULL(Kind.STATE),
    FILE_DISMISSED(Kind.STATE),
    FILE_MATCHED(Kind.STATE);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
