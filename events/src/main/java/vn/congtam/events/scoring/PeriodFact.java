package vn.congtam.events.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Decimal;
import vn.congtam.events.Fact;
import vn.congtam.events.PublishedBy;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;

/**
 * The story of one agency's evaluation of one span: a month {@code 2026-10}, a quarter {@code 2026-Q4}, a year
 * {@code 2026} or days {@code 2026-10-01--2026-10-20}. Opening names everybody in it, so that no record means just that.
 */
@PublishedBy("scoring")
public sealed interface PeriodFact extends Fact {
    PeriodId period();

    /**
     * @param rules for each kind of people, as in force on the first day of the span
     * @param due the day by which the agency's report is to be handed in
     */
    record PeriodOpened(PeriodId period, AgencyId agency, String span, Basis basis, List<Governed> rules, LocalDate due)
            implements PeriodFact {}

    /**
     * Why days outside the calendar are rated.
     *
     * @param named whether only those named are, and not the whole agency
     */
    record OccasionStated(PeriodId period, String reason, String document, boolean named) implements PeriodFact {}

    /**
     * @param parts the shorter spans that count for the member, where the score is made from them
     * @param tracked what those left that were locked before
     * @param superseded spans by which these days were to be rated before the agency changed that; their work counts here
     * @param from the agency that listed the member before and released him, when he was transferred within the span
     * @param brought months before it that are rated nowhere by themselves, as he left the agency that was to rate their
     *     quarter within that quarter; their work counts here
     */
    record MemberListed(
            PeriodId period,
            String span,
            Basis basis,
            LocalDate due,
            Member member,
            Rules rules,
            List<String> parts,
            List<Tracked> tracked,
            List<String> superseded,
            @Nullable AgencyId from,
            @Nullable List<String> brought)
            implements PeriodFact {

        /** Brings no month along. */
        public MemberListed(
                PeriodId period,
                String span,
                Basis basis,
                LocalDate due,
                Member member,
                Rules rules,
                List<String> parts,
                List<Tracked> tracked,
                List<String> superseded,
                @Nullable AgencyId from) {
            this(period, span, basis, due, member, rules, parts, tracked, superseded, from, null);
        }
    }

    /** The member went to another agency within the span, which evaluates him (Art. 21); he is not counted here. */
    record MemberReleased(PeriodId period, StaffCode staff, String span, AgencyId to) implements PeriodFact {}

    /** Others judge the member from now on: the superior left, or was the wrong one. */
    record JudgesAssigned(PeriodId period, String span, Member member, String reason) implements PeriodFact {}

    /** The member's grade, or the reason for having none, is decided. */
    record MemberSettled(PeriodId period, StaffCode staff, Settlement settlement) implements PeriodFact {}

    /**
     * After the lock a grade is given, or promised by the answer to a petition: in the same commit it counts in the period
     * from now on, so that two who are raised at once cannot pass the cap together (Art. 20.5).
     *
     * @param grade none for who is now left unrated
     */
    record MemberWeighed(
            PeriodId period, StaffCode staff, @Nullable Grade grade) implements PeriodFact {}

    /** More may be Excellent, for an outstanding achievement of the organisation (Art. 20.5). */
    record CapRaised(PeriodId period, BigDecimal percent, String reason, String document) implements PeriodFact {
        public CapRaised {
            percent = Decimal.plain(percent);
        }
    }

    /**
     * After the lock more are Excellent than may be (Art. 20.5): a grade that nobody may refuse, for a ground of Art. 20.4 or
     * by the answer to a petition, took away some of those whom the share is of. Told again whenever it changes.
     *
     * @param staff by whose grade it changed; none where it did by the share
     * @param excesses where the cap is exceeded; nowhere once it is kept again
     */
    record CapOverrun(PeriodId period, @Nullable StaffCode staff, List<Excess> excesses) implements PeriodFact {}

    /**
     * @param rules those people are judged by
     * @param group of similar tasks; none for the whole agency
     */
    record Excess(String rules, @Nullable String group, int excellent, int allowed) {
        public int places() {
            return excellent - allowed;
        }

        public boolean of(String ruleSet, @Nullable String tasks) {
            return rules.equals(ruleSet) && Objects.equals(group, tasks);
        }
    }

    /** Who comes first among those of the same score when not all can be Excellent. */
    record PriorityApproved(PeriodId period, List<StaffCode> order, String document) implements PeriodFact {}

    /** The agency's report of the month went to Home Affairs. */
    record ReportHandedIn(PeriodId period, AgencyId agency, String span, boolean late) implements PeriodFact {}

    /** @param onBehalfOf the head, where he let another do it for him, or another acts in his post; of old nobody said it */
    record PeriodLocked(
            PeriodId period,
            AgencyId agency,
            String span,
            @Nullable StaffCode onBehalfOf) implements PeriodFact {

        /** By the head himself. */
        public PeriodLocked(PeriodId period, AgencyId agency, String span) {
            this(period, agency, span, null);
        }
    }

    /** @param settlement what the period counted for the member; of old nobody said it */
    record MemberClosed(
            PeriodId period,
            StaffCode staff,
            String span,
            @Nullable Settlement settlement) implements PeriodFact {}

    /** A locked slip was opened again; the period stays locked for everybody else. */
    record MemberReopened(PeriodId period, StaffCode staff, String span) implements PeriodFact {}

    /** Somebody who serves here was recorded after the lock; it takes a second person to add him. */
    record AdditionRequested(
            PeriodId period, String span, StaffCode staff, StaffCode by, String reason, String document)
            implements PeriodFact {}

    record AdditionDeclined(PeriodId period, String span, StaffCode staff, String reason) implements PeriodFact {}

    /**
     * The grades are made known in the unit; the clock of petitions runs from that day.
     *
     * @param withPoints whether the points are made known too
     * @param onBehalfOf the head, where he let another do it for him, or another acts in his post; of old nobody said it
     * @param missed true where the head had let his time for it pass, whoever did it then; absent else, and of old
     */
    record ResultsPublished(
            PeriodId period,
            AgencyId agency,
            String span,
            LocalDate on,
            boolean withPoints,
            List<Terms> terms,
            @Nullable StaffCode onBehalfOf,
            @Nullable Boolean missed)
            implements PeriodFact {

        /** By the head himself, and in time. */
        public ResultsPublished(
                PeriodId period, AgencyId agency, String span, LocalDate on, boolean withPoints, List<Terms> terms) {
            this(period, agency, span, on, withPoints, terms, null, null);
        }
    }

    /** @param resolveWithinWorkingDays counted from the day of filing; none when the regulation sets none */
    record Terms(
            SubjectKind kind, LocalDate fileBy, @Nullable Integer resolveWithinWorkingDays) {}
}
