package vn.congtam.indicator.agency;

import vn.congtam.platform.web.Rule;

/** Why something about agencies and their divisions is refused. */
public enum Refusal implements Rule {
    AGENCY_EXISTS(Kind.STATE),
    DIVISION_EXISTS(Kind.STATE),
    AGENCY_NOT_FOUND(Kind.UNKNOWN),
    AGENCY_ENDED(Kind.STATE),
    DIVISION_ENDED(Kind.STATE),
    NO_SUCH_DIVISION(Kind.RULE),
    UNIT_UNKNOWN(Kind.RULE),
    UNIT_REPEATED(Kind.RULE),
    INTO_ITSELF(Kind.RULE),
    EFFECT_BEFORE_AGENCY(Kind.RULE),
    SUCCESSION_OVERLAP(Kind.RULE),
    STAFF_NOT_COVERED(Kind.RULE),
    STAFF_NOT_CONCERNED(Kind.RULE),
    STAFF_TWICE(Kind.RULE),
    STAFF_DECIDED_LATER(Kind.RULE),
    POST_NOT_OF_SUCCESSOR(Kind.RULE),
    SUPERIOR_NOT_COVERED(Kind.RULE),
    SUPERIOR_NOT_SERVING(Kind.RULE),
    SUPERIOR_IN_CIRCLE(Kind.RULE),
    SEVERAL_HEADS(Kind.RULE),
    OWN_RECORD(Kind.RULE),
    OWN_SUBORDINATE(Kind.RULE);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
