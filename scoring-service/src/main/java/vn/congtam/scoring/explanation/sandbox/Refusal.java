package vn.congtam.scoring.explanation.sandbox;

import vn.congtam.platform.web.Rule;

enum Refusal implements Rule {
    TRIAL_OF_NOTHING(Kind.RULE),
    TRIAL_OF_TWO_SETS(Kind.RULE),
    TRIAL_RULES_UNKNOWN(Kind.RULE),
    TRIAL_RULES_WRONG(Kind.RULE),
    TRIAL_SPAN_MALFORMED(Kind.RULE),
    TRIAL_CATALOGUE_UNKNOWN(Kind.RULE),
    TRIAL_OF_TWO_CATALOGUES(Kind.RULE),
    TRIAL_FACTORS_OF_WHOM(Kind.RULE),
    TRIAL_FACTOR_WRONG(Kind.RULE),
    TRIAL_NOT_YOURS(Kind.FORBIDDEN);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
