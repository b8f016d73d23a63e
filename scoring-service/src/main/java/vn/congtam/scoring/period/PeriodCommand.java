package vn.congtam.scoring.period;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Governed;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodFact.Terms;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.platform.web.Rule;
import vn.congtam.reckoning.classification.Performance;

/** What can be asked of an agency's period. */
sealed interface PeriodCommand {

    /**
     * Somebody to be evaluated, by the rules for his kind.
     *
     * @param basis as the agency rates the span now
     * @param from the agency that listed him before, when he was transferred within the span
     * @param brought months before it whose work counts in it, as nobody else rates them
     */
    record Listing(
            Basis basis,
            Member member,
            Rules rules,
            List<String> parts,
            List<Tracked> tracked,
            List<String> superseded,
            @Nullable AgencyId from,
            List<String> brought) {

        Listing(
                Basis basis,
                Member member,
                Rules rules,
                List<String> parts,
                List<Tracked> tracked,
                List<String> superseded,
                @Nullable AgencyId from) {
            this(basis, member, rules, parts, tracked, superseded, from, List.of());
        }

        Listing takenFrom(@Nullable AgencyId former) {
            return new Listing(basis, member, rules, parts, tracked, superseded, former, brought);
        }

        /** Whoever judges him stays. */
        Listing of(Member listed) {
            return new Listing(basis, listed, rules, parts, tracked, superseded, from, brought);
        }

        /** Who comes later is rated by the rules that the period was opened by, whatever was adopted since. */
        Listing governedBy(Map<SubjectKind, Rules> opened) {
            Rules by = opened.getOrDefault(member.kind(), rules);
            return new Listing(basis, member, by, parts, tracked, superseded, from, brought);
        }
    }

    /**
     * Why days outside the calendar are rated.
     *
     * @param named whether only those listed are, and not the whole agency
     */
    record Occasion(String reason, String document, boolean named) {}

    /**
     * @param listings everybody in it, resolved from the roster as of the span
     * @param occasion of days outside the calendar
     */
    record OpenPeriod(
            @TargetAggregateIdentifier PeriodId id,
            AgencyId agency,
            String span,
            Basis basis,
            List<Governed> rules,
            LocalDate due,
            List<Listing> listings,
            @Nullable Occasion occasion)
            implements PeriodCommand {}

    record AddMember(@TargetAggregateIdentifier PeriodId id, Listing listing) implements PeriodCommand {}

    /**
     * @param listings whose span is made of other shorter ones than when they were listed
     * @param placed who is something else by now, or whose leaders are
     */
    record RelistMembers(@TargetAggregateIdentifier PeriodId id, List<Listing> listings, List<AssignJudges> placed)
            implements PeriodCommand {
        Stream<StaffCode> people() {
            return Stream.concat(
                            listings.stream().map(Listing::member),
                            placed.stream().map(AssignJudges::member))
                    .map(Member::staff);
        }
    }

    /** @param to where he serves now */
    record ReleaseMember(@TargetAggregateIdentifier PeriodId id, StaffCode staff, AgencyId to)
            implements PeriodCommand {}

    record AssignJudges(@TargetAggregateIdentifier PeriodId id, Member member, String reason)
            implements PeriodCommand {}

    record SettleMember(@TargetAggregateIdentifier PeriodId id, StaffCode staff, Settlement settlement)
            implements PeriodCommand {}

    record ReopenMember(@TargetAggregateIdentifier PeriodId id, StaffCode staff) implements PeriodCommand {}

    /** A decision after the lock took the place of the one that is counted. */
    record ResettleMember(@TargetAggregateIdentifier PeriodId id, StaffCode staff, Settlement settlement)
            implements PeriodCommand {}

    /**
     * A grade is given after the lock.
     *
     * @param grade none for who is left unrated
     * @param exactTotal at which it is given; none where it is the one that is known here
     * @param cap thrown when more would be Excellent than may be; none where it was weighed before
     * @param base thrown when others stayed Excellent who may be no longer; none where the grade cannot be refused
     * @param besides how many others are named for occasions of the same days, as far as is known
     */
    record WeighMember(
            @TargetAggregateIdentifier PeriodId id,
            StaffCode staff,
            @Nullable Grade grade,
            @Nullable String exactTotal,
            @Nullable Rule cap,
            @Nullable Rule base,
            int besides)
            implements PeriodCommand {}

    /**
     * A grade is to be replaced.
     *
     * @param now which is it
     */
    record KeepPromise(@TargetAggregateIdentifier PeriodId id, StaffCode staff, Grade now) implements PeriodCommand {}

    /** After the lock: he serves here, and nobody knew it then. */
    record RequestAddition(
            @TargetAggregateIdentifier PeriodId id, StaffCode staff, String reason, String document, StaffCode by)
            implements PeriodCommand {}

    record AgreeToAddition(@TargetAggregateIdentifier PeriodId id, Listing listing, Second by)
            implements PeriodCommand {}

    record DeclineAddition(@TargetAggregateIdentifier PeriodId id, StaffCode staff, String reason, Second by)
            implements PeriodCommand {}

    record HandInReport(@TargetAggregateIdentifier PeriodId id, LocalDate on) implements PeriodCommand {}

    /**
     * @param by nobody who is evaluated in the period
     * @param homeAffairs whether he may on behalf of Home Affairs, not only as the head's superior; not for his own agency
     */
    record RaiseCap(
            @TargetAggregateIdentifier PeriodId id,
            BigDecimal percent,
            String reason,
            String document,
            StaffCode by,
            boolean homeAffairs)
            implements PeriodCommand {}

    /** @param order who comes first among those of the same total */
    record ApprovePriority(@TargetAggregateIdentifier PeriodId id, List<StaffCode> order, String document)
            implements PeriodCommand {}

    /**
     * All as far as is known when the lock is asked for.
     *
     * @param outdated whose decision no longer fits their score
     * @param totals unrounded, by staff code: as they are now, and not when each was decided
     * @param performance of the agency itself, which limits its leaders
     * @param besides how many others are named for occasions of the same days
     * @param from the first day on which the span may be locked
     * @param onBehalfOf the head, where another does it in his place
     */
    record LockPeriod(
            @TargetAggregateIdentifier PeriodId id,
            List<StaffCode> outdated,
            Map<String, String> totals,
            Performance performance,
            int besides,
            LocalDate on,
            LocalDate from,
            @Nullable StaffCode onBehalfOf)
            implements PeriodCommand {

        /** What counts at the lock: the decision, at the total that the score has come to since. */
        @Nullable
        Settlement counted(String staff, @Nullable Settlement settled) {
            String total = totals.get(staff);
            boolean graded = settled != null && settled.decided() != null && total != null;
            return graded ? Objects.requireNonNull(settled).at(Objects.requireNonNull(total)) : settled;
        }
    }

    /**
     * @param onBehalfOf the head, where another does it in his place
     * @param instead whether who does it stands above the head, and has to wait for him
     * @param headUntil the last day on which it is the head's alone
     */
    record PublishResults(
            @TargetAggregateIdentifier PeriodId id,
            LocalDate on,
            boolean withPoints,
            List<Terms> terms,
            @Nullable StaffCode onBehalfOf,
            boolean instead,
            LocalDate headUntil)
            implements PeriodCommand {

        boolean isMissed() {
            return on.isAfter(headUntil);
        }
    }
}
