package vn.congtam.submission.connector.figure;

import vn.congtam.platform.web.Rule;

enum Refusal implements Rule {
    FIGURE_ACCOUNT_UNKNOWN(Kind.RULE),
    FIGURE_NOT_OF_AGENCY(Kind.RULE),
    FIGURE_OWN_SECRET(Kind.FORBIDDEN),
    FIGURE_OF_ANOTHER(Kind.STATE),
    FIGURE_FULL(Kind.STATE);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
