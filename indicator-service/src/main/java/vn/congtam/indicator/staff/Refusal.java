package vn.congtam.indicator.staff;

import vn.congtam.platform.web.Rule;

/** Why an act about a person's service is refused. */
public enum Refusal implements Rule {
    OWN_RECORD(Kind.RULE),
    OWN_SUBORDINATE(Kind.RULE),
    STAFF_EXISTS(Kind.STATE),
    STAFF_NAME_DIFFERS(Kind.RULE),
    STAFF_NOT_FOUND(Kind.UNKNOWN),
    STAFF_AGENCY_UNKNOWN(Kind.RULE),
    BEFORE_LEAVING(Kind.RULE),
    ALREADY_LEFT(Kind.STATE),
    LEAVING_TOO_EARLY(Kind.RULE),
    AFTER_LEAVING(Kind.RULE),
    BEFORE_JOINING(Kind.RULE),
    KIND_UNCHANGED(Kind.RULE),
    POST_UNKNOWN(Kind.RULE),
    POST_OF_OTHER_AGENCY(Kind.FORBIDDEN),
    NO_SUCH_APPOINTMENT(Kind.RULE),
    NOTHING_TO_CORRECT(Kind.RULE),
    OVERLAP(Kind.RULE),
    TOO_FAR_AHEAD(Kind.RULE),
    LASTS_TOO_LONG(Kind.RULE),
    SUPERIOR_UNKNOWN(Kind.RULE),
    SUPERIOR_SELF(Kind.RULE),
    SUPERIOR_LEFT(Kind.RULE),
    SUPERIOR_NOT_JOINED(Kind.RULE),
    SUPERIOR_CYCLE(Kind.RULE),
    NOT_A_LEADER_THEN(Kind.RULE),
    DIVISION_UNKNOWN(Kind.RULE),
    DIVISION_REPEATED(Kind.RULE),
    UNTIL_BEFORE_FROM(Kind.RULE),
    DELEGATE_UNKNOWN(Kind.RULE),
    DELEGATE_SELF(Kind.RULE),
    OWN_DELEGATION(Kind.RULE),
    DELEGATE_NOT_IN_SERVICE(Kind.RULE),
    DELEGATION_OVERLAP(Kind.RULE),
    DELEGATION_CHAIN(Kind.RULE),
    NO_SUCH_DELEGATION(Kind.RULE),
    IN_THE_PAST(Kind.RULE),
    POST_NOT_VACANT(Kind.RULE),
    POST_HELD(Kind.RULE),
    ACTING_OVERLAP(Kind.RULE),
    SECONDMENT_AGENCY_UNKNOWN(Kind.RULE),
    SECONDED_HOME(Kind.RULE),
    SECONDMENT_TOO_LONG(Kind.RULE),
    SECONDMENT_OVERLAP(Kind.RULE),
    NO_SUCH_SECONDMENT(Kind.RULE),
    NAME_UNCHANGED(Kind.RULE),
    STILL_IN_SERVICE(Kind.STATE),
    STILL_EVALUATED(Kind.STATE),
    ERASURE_PENDING(Kind.STATE),
    NO_ERASURE_REQUESTED(Kind.STATE),
    SECOND_PERSON_NEEDED(Kind.FORBIDDEN),
    PERSON_ERASED(Kind.STATE);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
