package vn.congtam.scoring.slip;

import vn.congtam.platform.web.Rule;
import vn.congtam.rulebook.Violation;
import vn.congtam.rulebook.classification.Deviation;

/** Why something cannot be done with a slip. */
enum Refusal implements Rule {
    SLIP_NOT_OPEN(Kind.UNKNOWN),
    SLIP_LOCKED(Kind.STATE),
    BETWEEN_AGENCIES(Kind.STATE),
    NOT_THE_OWNER(Kind.FORBIDDEN),
    NOT_THE_RATER(Kind.FORBIDDEN),
    NOT_THE_DECIDER(Kind.FORBIDDEN),
    OWN_SLIP(Kind.FORBIDDEN),
    ROLE_NEEDED(Kind.FORBIDDEN),
    NOT_SELF_SCORED(Kind.STATE),
    NOTHING_TO_RETURN(Kind.STATE),
    ALREADY_REVIEWED(Kind.STATE),
    ALREADY_DECIDED(Kind.STATE),
    SAME_DECISION(Kind.STATE),
    NOT_SCORED(Kind.STATE),
    NOTHING_DECIDED(Kind.STATE),
    NOT_SETTLED(Kind.STATE),
    NOT_LOCKED(Kind.STATE),
    WAS_LEFT_UNRATED(Kind.STATE),
    REOPENING_PENDING(Kind.STATE),
    NO_REOPENING_REQUESTED(Kind.STATE),
    SECOND_PERSON_NEEDED(Kind.FORBIDDEN),
    SECOND_PERSON_OF_AGENCY(Kind.FORBIDDEN),
    SECOND_PERSON_BELOW(Kind.FORBIDDEN),
    DISPUTE_PENDING(Kind.STATE),
    NO_DISPUTE(Kind.STATE),
    DISPUTED_RATER(Kind.FORBIDDEN),
    NOT_THE_PERSONNEL_OFFICE(Kind.FORBIDDEN),
    OVERRIDE_EXISTS(Kind.STATE),
    OVERRIDE_UNKNOWN(Kind.STATE),
    OVERRIDE_IN_FUTURE(Kind.RULE),
    OVERRIDE_OF_ANOTHER_YEAR(Kind.RULE),
    OVERRIDE_STANDS(Kind.RULE),
    SHORTER_SPAN_OPEN(Kind.STATE),
    SCORED_BELOW(Kind.RULE),
    SCORED_ALREADY(Kind.RULE),
    SELF_SCORED_BELOW(Kind.RULE),
    OUT_OF_REACH(Kind.RULE),
    NOT_REVIEWED(Kind.RULE),
    LEADERSHIP_NOT_REVIEWED(Kind.RULE),
    ABSENCE_NEEDED(Kind.RULE),
    ABSENCE_MALFORMED(Kind.RULE),
    ABSENCE_NOT_COUNTED(Kind.RULE),
    ABSENCE_WORKED(Kind.RULE),
    WORKED_THEN(Kind.RULE),
    PRESENT_TOO_LONG(Kind.RULE),
    ABSENCE_UNSTATED(Kind.RULE),
    WORKED_AND_SCORED(Kind.RULE),
    NOT_NEW_THEN(Kind.RULE),
    NOT_TRANSFERRED_THEN(Kind.RULE),
    NOT_COMPLETED_STAYS(Kind.RULE),
    GROUND_NEEDED(Kind.RULE),
    RAISED_TOO_FAR(Kind.RULE),
    LOWERED_TOO_FAR(Kind.RULE),
    ONLY_FOR_LEADERS(Kind.RULE),
    NEW_DECISION_NEEDED(Kind.RULE),
    UNIT_RESULT_IS_COMPUTED(Kind.RULE),
    UNIT_RESULT_MISSING(Kind.RULE),
    REASON_NEEDED(Kind.RULE),
    DOCUMENT_NEEDED(Kind.RULE),
    WORK_WAS_ASSIGNED(Kind.RULE),
    ITEMS_MISSING(Kind.RULE),
    EQUAL_SCORES(Kind.RULE),
    NOT_COUNTED(Kind.RULE),
    CAP_EXCEEDED(Kind.STATE),
    CAP_UNDERCUT(Kind.STATE),
    CEILING_EXCEEDED(Kind.STATE),

    // The defects that the rulebook finds in criteria and in d, đ, e, under its own codes.
    ITEM_UNKNOWN(Kind.RULE),
    ITEM_REPEATED(Kind.RULE),
    OUT_OF_RANGE(Kind.RULE),
    OFF_GRID(Kind.RULE),
    COMMENT_MISSING(Kind.RULE),
    EVIDENCE_MISSING(Kind.RULE),
    TEXT_TOO_LONG(Kind.RULE),
    TOO_LARGE_NUMBER(Kind.RULE),
    TOO_PRECISE(Kind.RULE),
    TOO_MANY(Kind.RULE),
    NOT_A_LEADER(Kind.RULE),
    VALUE_NOT_ALLOWED(Kind.RULE);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    static RuntimeException of(Deviation.Bound exceeded) {
        return valueOf(exceeded.name()).refuse("/grade");
    }

    /** "TOO_LARGE" is taken by bodies that are too large, so numbers have a code of their own. */
    static RuntimeException of(Violation violation) {
        String code = violation.code().equals("TOO_LARGE") ? "TOO_LARGE_NUMBER" : violation.code();
        return valueOf(code).refuse(violation.pointer().replaceFirst("^/general(?=/|$)", "/criteria"));
    }
}
