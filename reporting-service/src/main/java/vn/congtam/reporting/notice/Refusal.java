package vn.congtam.reporting.notice;

import vn.congtam.platform.web.Rule;

enum Refusal implements Rule {
    NO_MAIL_ASKED,
    DIGEST_SENT,
    NOT_SEEN_YET(true);

    private final boolean broken;

    Refusal() {
        this(false);
    }

    Refusal(boolean broken) {
        this.broken = broken;
    }

    @Override
    public Kind kind() {
        return broken ? Kind.RULE : Kind.STATE;
    }
}
