package vn.congtam.scoring.petition;

import vn.congtam.platform.web.Rule;
import vn.congtam.rulebook.classification.Deviation;

/** Why a petition cannot be filed, withdrawn, answered or read. */
enum Refusal implements Rule {
    NO_RESULT(Kind.UNKNOWN),
    NO_PETITION(Kind.UNKNOWN),
    NOT_PUBLISHED(Kind.STATE),
    FILED_TOO_LATE(Kind.RULE),
    ABOUT_UNKNOWN(Kind.RULE),
    PETITION_PENDING(Kind.STATE),
    PETITION_CLOSED(Kind.STATE),
    RESULT_FINAL(Kind.STATE),
    NOT_THE_PETITIONER(Kind.FORBIDDEN),
    NOT_THE_ADDRESSEE(Kind.FORBIDDEN),
    OWN_PETITION(Kind.FORBIDDEN),
    RATER_MAY_NOT_ANSWER(Kind.FORBIDDEN),
    PETITION_OWN_ASSESSMENT(Kind.FORBIDDEN),
    REMEDY_NOT_UPHELD(Kind.RULE),
    NOTHING_FOLLOWS(Kind.RULE),
    REASON_NOT_ASKED(Kind.RULE),
    GRADE_NEEDED(Kind.RULE),
    GRADE_NOT_REPLACED(Kind.RULE),
    OVERRIDE_STANDS(Kind.RULE),
    GRADE_UNCHANGED(Kind.RULE),
    RESULT_WITHOUT_GRADE(Kind.RULE),
    RESULT_OPEN_AGAIN(Kind.STATE),
    NOT_COMPLETED_STAYS(Kind.RULE),
    GROUND_NEEDED(Kind.RULE),
    RAISED_TOO_FAR(Kind.RULE),
    LOWERED_TOO_FAR(Kind.RULE),
    CAP_EXCEEDED(Kind.STATE),
    CEILING_EXCEEDED(Kind.STATE),
    PETITIONS_NOT_YOURS(Kind.FORBIDDEN);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    static RuntimeException of(Deviation.Bound exceeded) {
        return valueOf(exceeded.name()).refuse("/grade");
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
