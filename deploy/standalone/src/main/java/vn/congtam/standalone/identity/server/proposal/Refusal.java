package vn.congtam.standalone.identity.server.proposal;

import vn.congtam.platform.web.Rule;

/** What becomes of proposals that are there no more, or twice. */
enum Refusal implements Rule {
    NO_PROPOSAL(Kind.UNKNOWN),
    ALREADY_PROPOSED(Kind.STATE);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
