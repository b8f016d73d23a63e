package vn.congtam.scoring.slip;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Absent;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Ground;
import vn.congtam.events.scoring.Member;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.events.scoring.PetitionId;
import vn.congtam.events.scoring.Reached;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskId;

/** What can be asked of a slip, in the order of Art. 18: self-score, review, decision; and what comes after the lock. */
public sealed interface SlipCommand {

    /**
     * @param tracked what shorter spans left, where it is known beforehand
     * @param from the agency that had the slip before, after a transfer within the span
     * @param superseded spans of these days that are not rated by themselves
     */
    record OpenSlip(
            @TargetAggregateIdentifier SlipId id,
            String span,
            Basis basis,
            LocalDate due,
            Member member,
            Rules rules,
            List<String> parts,
            List<Tracked> tracked,
            @Nullable AgencyId from,
            List<String> superseded)
            implements SlipCommand {

        OpenSlip(
                SlipId id,
                String span,
                Basis basis,
                LocalDate due,
                Member member,
                Rules rules,
                List<String> parts,
                List<Tracked> tracked,
                @Nullable AgencyId from) {
            this(id, span, basis, due, member, rules, parts, tracked, from, List.of());
        }
    }

    /** The period that opened it has released its owner to another agency. */
    record ReleaseSlip(@TargetAggregateIdentifier SlipId id, PeriodId from, AgencyId to) implements SlipCommand {}

    /** @param lines of one task, of all months that count on the slip: a fact leads to one command to each slip */
    record RecordWork(@TargetAggregateIdentifier SlipId id, TaskId task, List<Line> lines) implements SlipCommand {

        RecordWork(SlipId id, TaskId task, Line line) {
            this(id, task, List.of(line));
        }
    }

    /** Work of somebody else, which counts on this leader's slip as well. */
    record OverseeWork(@TargetAggregateIdentifier SlipId id, TaskId task, Line line) implements SlipCommand {}

    /** @param summed whether it is made from months, which count by themselves but where quarters alone do */
    record TrackSpan(@TargetAggregateIdentifier SlipId id, Tracked tracked, boolean summed) implements SlipCommand {

        TrackSpan(SlipId id, Tracked tracked) {
            this(id, tracked, false);
        }
    }

    record WithdrawSpan(@TargetAggregateIdentifier SlipId id, String span) implements SlipCommand {}

    /** A span outside the calendar takes what this one leaves. */
    record FollowSpan(@TargetAggregateIdentifier SlipId id, String by) implements SlipCommand {}

    /**
     * These days are rated by another span now.
     *
     * @param agency that rates by it
     * @param months before that span whose work counts there, too
     */
    record SupersedeSpan(@TargetAggregateIdentifier SlipId id, String by, AgencyId agency, List<String> months)
            implements SlipCommand {

        SupersedeSpan(SlipId id, String by, AgencyId agency) {
            this(id, by, agency, List.of());
        }
    }

    /** @param further leaders to be told after this one */
    record NoteSubordinate(
            @TargetAggregateIdentifier SlipId id, StaffCode staff, Reached reached, List<StaffCode> further)
            implements SlipCommand {}

    /** Others answer for him now. */
    record ReleaseSubordinate(@TargetAggregateIdentifier SlipId id, StaffCode staff) implements SlipCommand {}

    record ChangeJudges(@TargetAggregateIdentifier SlipId id, Member member, String reason) implements SlipCommand {}

    record DisputeRater(
            @TargetAggregateIdentifier SlipId id, @Nullable String reason, StaffCode by) implements SlipCommand {}

    /** @param serving in which agency he speaks for the personnel office */
    record RejectDispute(
            @TargetAggregateIdentifier SlipId id,
            String reason,
            StaffCode by,
            @Nullable AgencyId serving) implements SlipCommand {}

    record SelfScore(@TargetAggregateIdentifier SlipId id, List<Criterion> criteria, StaffCode by, LocalDate on)
            implements SlipCommand {}

    record Review(
            @TargetAggregateIdentifier SlipId id,
            List<Criterion> criteria,
            @Nullable String comment,
            Judge by) implements SlipCommand {}

    /** @param unitResult none where d follows from the scores of the leader's people */
    record ReviewLeadership(
            @TargetAggregateIdentifier SlipId id,
            @Nullable BigDecimal unitResult,
            BigDecimal organisation,
            BigDecimal unity,
            Judge by)
            implements SlipCommand {}

    record ReturnSlip(@TargetAggregateIdentifier SlipId id, String reason, Judge by) implements SlipCommand {}

    record ImposeOverride(
            @TargetAggregateIdentifier SlipId id, Ground ground, String document, LocalDate date, Judge by)
            implements SlipCommand {}

    /** @param lifted the document that imposed it */
    record LiftOverride(
            @TargetAggregateIdentifier SlipId id,
            Ground ground,
            String lifted,
            String document,
            String reason,
            Judge by)
            implements SlipCommand {}

    /**
     * @param grade none to decide as computed
     * @param absent on which days of a quarter, by the document
     */
    record DecideGrade(
            @TargetAggregateIdentifier SlipId id,
            @Nullable Grade grade,
            @Nullable String reason,
            @Nullable String document,
            @Nullable Absent absent,
            Judge by)
            implements SlipCommand {

        DecideGrade(SlipId id, @Nullable Grade grade, @Nullable String reason, @Nullable String document, Judge by) {
            this(id, grade, reason, document, null, by);
        }
    }

    /** @param absent on which days, where that is what it rests on */
    record LeaveUnrated(
            @TargetAggregateIdentifier SlipId id,
            Unrated reason,
            @Nullable String document,
            @Nullable Absent absent,
            Judge by)
            implements SlipCommand {}

    /** What was decided by mistake, or for another reason than it turned out, is taken back before the lock. */
    record WithdrawDecision(@TargetAggregateIdentifier SlipId id, String reason, Judge by) implements SlipCommand {}

    /** @param counted what the period counted when it closed the member; none where it was locked before it said so */
    record LockSlip(
            @TargetAggregateIdentifier SlipId id, @Nullable Settlement counted) implements SlipCommand {

        LockSlip(SlipId id) {
            this(id, null);
        }
    }

    record ReplaceGrade(@TargetAggregateIdentifier SlipId id, Grade grade, String reason, String document, Judge by)
            implements SlipCommand {}

    /** The remedy of a petition that was upheld by somebody other than the rater. */
    record GrantPetition(
            @TargetAggregateIdentifier SlipId id,
            PetitionId petition,
            @Nullable Grade grade,
            String reason,
            String document)
            implements SlipCommand {}

    record RequestReopening(@TargetAggregateIdentifier SlipId id, String reason, String document, Judge by)
            implements SlipCommand {}

    record DeclineReopening(@TargetAggregateIdentifier SlipId id, String reason, Second by) implements SlipCommand {}

    record Reopen(@TargetAggregateIdentifier SlipId id, Second by) implements SlipCommand {}
}
