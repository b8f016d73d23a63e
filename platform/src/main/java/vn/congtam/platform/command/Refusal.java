package vn.congtam.platform.command;

import vn.congtam.platform.web.Rule;

/** What the sending of a command may itself refuse. */
public enum Refusal implements Rule {
    /** The key was used before, for another request. */
    IDEMPOTENCY_KEY_REUSED(Kind.RULE),
    /** The stream was changed by others, again and again. */
    CHANGED_MEANWHILE(Kind.STATE),
    ALREADY_EXISTS(Kind.STATE),
    NO_SUCH_RECORD(Kind.UNKNOWN);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
