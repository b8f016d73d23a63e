package vn.congtam.submission.candidate;

import vn.congtam.platform.web.Rule;

enum Refusal implements Rule {
    WHICH_AGENCY(Kind.RULE),
    CANDIDATES_NOT_YOURS(Kind.FORBIDDEN);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
