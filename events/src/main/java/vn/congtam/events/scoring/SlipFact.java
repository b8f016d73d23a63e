package vn.congtam.events.scoring;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Decimal;
import vn.congtam.events.Fact;
import vn.congtam.events.Personal;
import vn.congtam.events.PublishedBy;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskId;

/**
 * The story of an official's slip for a span, from its opening to its lock and what comes after. Where a delegate acted,
 * the fact says on whose behalf.
 */
@PublishedBy("scoring")
public sealed interface SlipFact extends Fact {
    SlipId slip();

    /**
     * @param due what is done after this day is late, and said to be
     * @param parts the shorter spans that count, where the score is made from them
     */
    record SlipOpened(
            SlipId slip, String span, Basis basis, LocalDate due, Member member, Rules rules, List<String> parts)
            implements SlipFact {}

    /** The agency that opened the slip released its owner: nobody judges it until another has taken it over. */
    record SlipReleased(SlipId slip, PeriodId from, AgencyId to) implements SlipFact {}

    /**
     * The agency where the owner serves now evaluates him (Art. 21). All that stands on the slip stays readable and
     * counts on; a grade that was decided before the transfer does not.
     *
     * @param from the period that had it before
     */
    record SlipTakenOver(
            SlipId slip,
            PeriodId from,
            String span,
            Basis basis,
            LocalDate due,
            Member member,
            Rules rules,
            List<String> parts)
            implements SlipFact {
        /** As if this period had opened it. */
        public SlipOpened opening() {
            return new SlipOpened(slip, span, basis, due, member, rules, parts);
        }
    }

    /**
     * Other shorter spans count than when the slip was opened: the owner left the service, is of another kind, or the agency
     * rates by other spans since. All that stands on the slip counts on.
     *
     * @param basis its own work where the agency rates by this span itself now
     */
    record PartsChanged(SlipId slip, PeriodId period, Basis basis, List<String> parts) implements SlipFact {
        /** As if it had been opened so. */
        public SlipOpened opening(SlipOpened before) {
            return new SlipOpened(slip, before.span(), basis, before.due(), before.member(), before.rules(), parts);
        }
    }

    record WorkRecorded(SlipId slip, TaskId task, Line line) implements SlipFact {}

    /**
     * The member's work goes on the slips of leaders whose a, b and c count it, too (Art. 15).
     *
     * @param overseers as resolved when the period was opened
     */
    record WorkPassedUp(SlipId slip, TaskId task, Line line, List<StaffCode> overseers) implements SlipFact {}

    /** Work of one of a leader's people, which counts on the leader's slip as well; after the lock once it is reopened. */
    record OverseenWorkRecorded(SlipId slip, TaskId task, Line line) implements SlipFact {}

    /**
     * These days are rated by another span, by an agency that changed what it rates by or by the next one: work that comes
     * here counts there, as long as no agency has this slip.
     *
     * @param months before that span whose work counts there, too
     */
    record SpanSuperseded(SlipId slip, String by, @Nullable List<String> months) implements SlipFact {

        /** Takes the days that it holds. */
        public SpanSuperseded(SlipId slip, String by) {
            this(slip, by, null);
        }
    }

    /** Work that counts on the slip of the span by which these days are rated now. */
    record WorkCarriedOver(SlipId slip, TaskId task, Line line, String to) implements SlipFact {}

    /** Work came in after the lock: it is kept and shown, and changes no figure. */
    record LateWorkNoted(SlipId slip, TaskId task, Line line) implements SlipFact {}

    /** A shorter span within this one was locked, or corrected. */
    record SpanTracked(SlipId slip, Tracked tracked) implements SlipFact {}

    /** A shorter span was opened again: what it left holds no more until its next lock. A locked slip stays as it is. */
    record SpanWithdrawn(SlipId slip, String span) implements SlipFact {}

    /** A span outside the calendar is made from this one, too, or a conclusion on this one may have its day in it. */
    record SpanFollowed(SlipId slip, String by) implements SlipFact {}

    /**
     * What this span left goes to a span outside the calendar, with the conclusions that bind there; or, of a quarter that
     * was too short to be rated, what a month left goes on to the next quarter.
     */
    record SpanPassedOn(SlipId slip, String to, Tracked tracked) implements SlipFact {}

    /**
     * This span was opened again, and who had something passed on must wait for it.
     *
     * @param span that was passed on: this one, or a month of it
     */
    record SpanTakenBack(SlipId slip, String from, String span) implements SlipFact {}

    /** A shorter span was corrected after this one's lock: kept and shown, without effect. */
    record LateTrackingNoted(SlipId slip, Tracked tracked) implements SlipFact {}

    /**
     * What one of a leader's people has reached, which decides d (Art. 15).
     *
     * @param further the leaders who are yet to be told
     */
    record SubordinateStood(SlipId slip, StaffCode staff, Reached reached, List<StaffCode> further)
            implements SlipFact {}

    record GeneralCriteriaSelfScored(SlipId slip, List<Criterion> criteria, boolean late) implements SlipFact {}

    /**
     * The day by which the official was to score himself has passed without it, and the review goes on: the general
     * criteria are the reviewer's alone.
     *
     * @param due that day
     */
    record SelfScoreMissed(SlipId slip, LocalDate due) implements SlipFact {}

    record GeneralCriteriaReviewed(
            SlipId slip,
            List<Criterion> criteria,
            @Nullable String comment,
            boolean late,
            @Nullable StaffCode onBehalfOf)
            implements SlipFact {}

    /**
     * The further components of a leader (Art. 15): d, đ and e.
     *
     * @param unitResult absent where the rule set takes d from the scores of the leader's people
     */
    record LeadershipReviewed(
            SlipId slip,
            @Nullable BigDecimal unitResult,
            BigDecimal organisation,
            BigDecimal unity,
            @Nullable StaffCode onBehalfOf)
            implements SlipFact {
        public LeadershipReviewed {
            unitResult = Decimal.plainOrAbsent(unitResult);
            organisation = Decimal.plain(organisation);
            unity = Decimal.plain(unity);
        }
    }

    /** @param onBehalfOf who let another act for him, or held his office before; likewise wherever somebody judges */
    record SlipReturned(
            SlipId slip, String reason, @Nullable StaffCode onBehalfOf) implements SlipFact {}

    /**
     * Other leaders answer for the official's results (d, Art. 15) from now on.
     *
     * @param former who did until now and does no longer
     * @param leaders who does, the nearest first
     */
    record LeadersChanged(SlipId slip, Reached reached, List<StaffCode> former, List<StaffCode> leaders)
            implements SlipFact {}

    /** Somebody else answers for that official: he no longer counts for this leader. */
    record SubordinateReleased(SlipId slip, StaffCode staff) implements SlipFact {}

    /** Others judge from now on. */
    record JudgesChanged(SlipId slip, Member member, String reason) implements SlipFact {}

    /**
     * "This is not my superior": the official says so of the one who is to review him.
     *
     * @param rater who is said to be, wrongly
     */
    record RaterDisputed(
            SlipId slip,
            PeriodId period,
            StaffCode rater,
            @Personal(of = "slip.staff") @Nullable String reason) implements SlipFact {}

    /** He is the right one, says the personnel office; where he is not, it names another, which answers for itself. */
    record DisputeRejected(SlipId slip, PeriodId period, StaffCode rater, String reason) implements SlipFact {}

    /** A conclusion of the competent authority makes the grade Not completed (Art. 20.4). */
    record OverrideImposed(
            SlipId slip,
            Ground ground,
            String document,
            LocalDate date,
            @Nullable StaffCode onBehalfOf) implements SlipFact {}

    /** @param lifted the document that imposed it */
    record OverrideLifted(
            SlipId slip,
            Ground ground,
            String lifted,
            String document,
            String reason,
            @Nullable StaffCode onBehalfOf) implements SlipFact {}

    /** The figures after the fact before it in the same commit, by the rule set named. */
    record ScoreChanged(SlipId slip, String span, Member member, Rules rules, Figures figures) implements SlipFact {}

    /**
     * @param computed the grade that follows from the score; a different decision needs a reason and a document
     * @param absent on which days of a quarter, by that document; what lies within them whole weighs nothing in the year
     */
    record GradeDecided(
            SlipId slip,
            PeriodId period,
            Grade computed,
            Grade decided,
            @Nullable String exactTotal,
            @Nullable String reason,
            @Nullable String document,
            boolean late,
            @Nullable StaffCode onBehalfOf,
            @Nullable Absent absent)
            implements SlipFact {

        public GradeDecided(
                SlipId slip,
                PeriodId period,
                Grade computed,
                Grade decided,
                @Nullable String exactTotal,
                @Nullable String reason,
                @Nullable String document,
                boolean late,
                @Nullable StaffCode onBehalfOf) {
            this(slip, period, computed, decided, exactTotal, reason, document, late, onBehalfOf, null);
        }
    }

    /** @param absent on which days, where that is what it rests on */
    record LeftUnrated(
            SlipId slip,
            PeriodId period,
            Unrated reason,
            @Nullable String document,
            boolean late,
            @Nullable StaffCode onBehalfOf,
            @Nullable Absent absent)
            implements SlipFact {

        public LeftUnrated(
                SlipId slip,
                PeriodId period,
                Unrated reason,
                @Nullable String document,
                boolean late,
                @Nullable StaffCode onBehalfOf) {
            this(slip, period, reason, document, late, onBehalfOf, null);
        }
    }

    /**
     * What was recorded since keeps it from standing, and nothing takes its place by itself: work of who was left unrated, or
     * no conclusion any more where nothing was scored. The evaluation goes on from where it was.
     */
    record DecisionLapsed(SlipId slip, PeriodId period, boolean selfScored, boolean reviewed) implements SlipFact {}

    /** Before the lock who decides takes back what was decided, and the evaluation goes on from where it was. */
    record DecisionWithdrawn(
            SlipId slip,
            PeriodId period,
            String reason,
            boolean selfScored,
            boolean reviewed,
            @Nullable StaffCode onBehalfOf)
            implements SlipFact {}

    /** @param tracked what the span leaves to longer ones */
    record SlipLocked(SlipId slip, PeriodId period, Basis basis, Tracked tracked) implements SlipFact {}

    /**
     * After the lock a new decision replaces the former one, which stays readable.
     *
     * @param replaced the document of the decision that no longer holds, if it had one
     * @param petition that led to it, if one did
     * @param onBehalfOf none where a petition led to it
     */
    record GradeReplaced(
            SlipId slip,
            PeriodId period,
            Grade former,
            Grade decided,
            String reason,
            String document,
            @Nullable String replaced,
            @Nullable PetitionId petition,
            @Nullable StaffCode onBehalfOf,
            Basis basis,
            Tracked tracked)
            implements SlipFact {}

    record ReopeningRequested(SlipId slip, PeriodId period, StaffCode by, String reason, String document)
            implements SlipFact {}

    record ReopeningDeclined(SlipId slip, PeriodId period, String reason) implements SlipFact {}

    /** A second person agreed, or a petition was upheld: the slip can be worked on as before its lock. */
    record SlipReopened(
            SlipId slip,
            PeriodId period,
            String reason,
            @Nullable PetitionId petition) implements SlipFact {}
}
