package vn.congtam.scoring.period;

import java.util.List;
import java.util.stream.Collectors;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.platform.web.Refused;
import vn.congtam.platform.web.Rule;

/** Why something cannot be done with a period. */
enum Refusal implements Rule {
    NOT_YOUR_AGENCY(Kind.FORBIDDEN),
    ONLY_HEAD(Kind.FORBIDDEN),
    PRIORITY_NOT_YOURS(Kind.FORBIDDEN),
    PERIOD_ALREADY_OPEN(Kind.STATE),
    PERIOD_LOCKED(Kind.STATE),
    NOT_OPENED(Kind.UNKNOWN),
    NOT_ALL_SETTLED(Kind.STATE),
    ALREADY_LISTED(Kind.STATE),
    OWN_ADDITION(Kind.FORBIDDEN),
    ADDITION_PENDING(Kind.STATE),
    NO_ADDITION_REQUESTED(Kind.STATE),
    ADDITION_NEEDS_SECOND(Kind.FORBIDDEN),
    ADDITION_BY_AGENCY(Kind.FORBIDDEN),
    ADDITION_BY_SUBORDINATE(Kind.FORBIDDEN),
    NOT_LISTED(Kind.RULE),
    SAME_JUDGES(Kind.STATE),
    ALREADY_REPORTED(Kind.STATE),
    NOTHING_TO_REPORT(Kind.STATE),
    CAP_EXCEEDED(Kind.STATE),
    ORDER_NOT_FOLLOWED(Kind.STATE),
    CEILING_EXCEEDED(Kind.STATE),
    CAP_PERCENT_OUT_OF_RANGE(Kind.RULE),
    OWN_CAP(Kind.FORBIDDEN),
    NOT_ABOVE_THE_HEAD(Kind.FORBIDDEN),
    ORDER_REPEATED(Kind.RULE),
    NOT_LOCKED(Kind.STATE),
    PETITION_ANSWERED(Kind.STATE),
    ALREADY_PUBLISHED(Kind.STATE),
    HEAD_HAS_TIME(Kind.STATE),
    TERMS_NOT_SET(Kind.RULE),
    SPAN_NOT_RATED(Kind.RULE),
    SPAN_NOT_WHOLE(Kind.RULE),
    SPAN_TOO_LONG(Kind.RULE),
    SPAN_TOO_FAR(Kind.RULE),
    OCCASION_NEEDED(Kind.RULE),
    NO_OCCASION(Kind.RULE),
    OWN_JUDGE(Kind.FORBIDDEN),
    NAMED_HIMSELF(Kind.FORBIDDEN),
    OWN_JUDGES(Kind.FORBIDDEN),
    OWN_PLACE(Kind.FORBIDDEN),
    RATER_NOT_A_LEADER(Kind.RULE),
    RATER_BELOW(Kind.RULE),
    RATER_ELSEWHERE(Kind.RULE),
    DUE_FAR_FROM_SPAN(Kind.RULE),
    DUE_AFTER_LAW(Kind.RULE),
    GUIDANCE_NEEDED(Kind.RULE),
    NOTHING_DUE(Kind.RULE),
    LISTED_ELSEWHERE(Kind.STATE),
    MEMBERS_ELSEWHERE(Kind.STATE),
    MEMBERS_MISSING(Kind.STATE),
    PARTS_CHANGED(Kind.STATE),
    QUARTER_CHANGED(Kind.STATE),
    PARTS_UNCHANGED(Kind.STATE),
    SERVES_HERE(Kind.STATE),
    NO_STAFF(Kind.RULE),
    STAFF_NOT_SERVING(Kind.RULE),
    STAFF_WITHOUT_POST(Kind.RULE),
    NO_HEAD(Kind.RULE),
    SEVERAL_HEADS(Kind.RULE),
    HEAD_WITHOUT_SUPERIOR(Kind.RULE),
    SPAN_NOT_BEGUN(Kind.RULE),
    SPAN_NOT_OVER(Kind.RULE),
    SPAN_MALFORMED(Kind.RULE),
    RULES_UNKNOWN(Kind.RULE);

    private final Kind kind;

    Refusal(Kind kind) {
        this.kind = kind;
    }

    /** Naming those whom it is about. */
    Refused naming(List<StaffCode> people) {
        return refuse("", people.stream().map(StaffCode::value).sorted().collect(Collectors.joining(", ")));
    }

    @Override
    public Kind kind() {
        return kind;
    }
}
