package vn.congtam.indicator.regulation.ruleset;

import vn.congtam.platform.web.Rule;

enum Refusal implements Rule {
    RULE_SET_ISSUED_ALREADY(Kind.STATE),
    RULES_NOT_ACCEPTED(Kind.RULE),
    ONLY_LOCAL_RULES(Kind.RULE),
    PROVINCE_DECIDES_THIS(Kind.RULE);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
