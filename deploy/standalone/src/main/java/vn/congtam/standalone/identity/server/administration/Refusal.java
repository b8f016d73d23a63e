package vn.congtam.standalone.identity.server.administration;

import vn.congtam.platform.web.Rule;

/** All that an administrator is refused. */
enum Refusal implements Rule {
    NOBODY_OF_THAT_CODE(Kind.UNKNOWN),
    NOT_IN_SERVICE(Kind.STATE),
    ALREADY_KNOWN(Kind.STATE),
    STAFF_CODE_RESERVED(Kind.RULE),
    NO_GUEST(Kind.STATE),
    ROLE_FOLLOWS_FROM_FACTS(Kind.RULE),
    NOT_TO_ONESELF(Kind.FORBIDDEN),
    INSPECTOR_ADMINISTERS_NOTHING(Kind.RULE),
    ADMINISTRATOR_ONLY_ADMINISTERS(Kind.RULE),
    INSPECTOR_ONLY_INSPECTS(Kind.RULE),
    NOBODY_TO_AGREE(Kind.STATE),
    OWN_PROPOSAL(Kind.FORBIDDEN),
    PROPOSAL_ABOUT_ONESELF(Kind.FORBIDDEN),
    NOT_YOUR_PROPOSAL(Kind.FORBIDDEN),
    ADMINISTERS_NO_MORE(Kind.FORBIDDEN),
    CHANGED_SINCE_PROPOSED(Kind.STATE),
    ROSTER_AWAY(Kind.AWAY);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
