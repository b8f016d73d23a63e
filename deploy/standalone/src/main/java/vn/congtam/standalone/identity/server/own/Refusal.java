package vn.congtam.standalone.identity.server.own;

import vn.congtam.platform.web.Rule;
import vn.congtam.standalone.identity.server.account.PasswordRules.Flaw;

enum Refusal implements Rule {
    PASSWORD_SHARED(Kind.STATE),
    PASSWORD_LOCKED(Kind.STATE),
    PASSWORD_CHANGED_MEANWHILE(Kind.STATE),
    PASSWORD_WRONG(Kind.RULE),
    PASSWORD_DIFFERENT(Kind.RULE),
    PASSWORD_SHORT(Kind.RULE),
    PASSWORD_LONG(Kind.RULE),
    PASSWORD_FORMER(Kind.RULE),
    PASSWORD_STAFF_CODE(Kind.RULE),
    PASSWORD_COMMON(Kind.RULE);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    static Refusal of(Flaw flaw) {
        return valueOf("PASSWORD_" + flaw.name());
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
