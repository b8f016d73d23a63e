package vn.congtam.scoring.agencyevaluation;

import vn.congtam.platform.web.Rule;
import vn.congtam.rulebook.Violation;

/** Why something cannot be done with the evaluation of an agency. */
enum Refusal implements Rule {
    NO_AGENCY_EVALUATION(Kind.UNKNOWN),
    AGENCY_UNKNOWN(Kind.RULE),
    EVALUATED_SPAN_MALFORMED(Kind.RULE),
    SPAN_TOO_FAR(Kind.RULE),
    DUE_FAR_FROM_SPAN(Kind.RULE),
    NOT_THE_HEAD(Kind.FORBIDDEN),
    OWN_AGENCY(Kind.FORBIDDEN),
    AGENCY_EVALUATION_NOT_YOURS(Kind.FORBIDDEN),
    AGENCY_EVALUATION_OPEN(Kind.STATE),
    AGENCY_NOT_SELF_SCORED(Kind.STATE),
    AGENCY_ALREADY_REVIEWED(Kind.STATE),
    AGENCY_NOT_REVIEWED(Kind.STATE),
    AGENCY_ALREADY_DECIDED(Kind.STATE),
    SAME_AGENCY_GRADE(Kind.STATE),
    REASON_NEEDED(Kind.RULE),
    DOCUMENT_NEEDED(Kind.RULE),
    RAISED_TOO_FAR(Kind.RULE),
    LOWERED_TOO_FAR(Kind.RULE),
    RULES_UNKNOWN(Kind.RULE),
    CRITERIA_MISSING(Kind.RULE),
    CRITERIA_UNKNOWN(Kind.RULE),
    CRITERIA_OF_ANOTHER_AGENCY(Kind.RULE),
    CRITERIA_DO_NOT_FIT(Kind.RULE),

    // The defects that the rulebook finds in marks, under its own codes but for those that mean something else here.
    CRITERION_UNKNOWN(Kind.RULE),
    CRITERION_REPEATED(Kind.RULE),
    SOURCE_MISSING(Kind.RULE),
    OUT_OF_RANGE(Kind.RULE),
    TEXT_TOO_LONG(Kind.RULE),
    TOO_LARGE_NUMBER(Kind.RULE),
    TOO_PRECISE(Kind.RULE);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    @Override
    public Kind kind() {
        return kind;
    }

    static RuntimeException of(Violation violation) {
        Refusal refusal = switch (violation.code()) {
            case "TOO_LARGE" -> TOO_LARGE_NUMBER;
            case "EVIDENCE_MISSING" -> SOURCE_MISSING;
            default -> valueOf(violation.code());
        };
        return refusal.refuse(violation.pointer());
    }
}
