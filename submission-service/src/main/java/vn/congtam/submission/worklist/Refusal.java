package vn.congtam.submission.worklist;

import vn.congtam.platform.web.Rule;

enum Refusal implements Rule {
    NO_SUCH_RECORD(Kind.UNKNOWN),
    NOT_YOURS_TO_SEE(Kind.FORBIDDEN);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
