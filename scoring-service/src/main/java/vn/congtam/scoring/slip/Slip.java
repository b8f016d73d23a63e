package vn.congtam.scoring.slip;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static vn.congtam.scoring.slip.Refusal.*;

import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.*;
import vn.congtam.events.scoring.SlipFact.*;
import vn.congtam.events.submission.Line;
import vn.congtam.rulebook.Score;
import vn.congtam.rulebook.State;
import vn.congtam.scoring.reference.Form;
import vn.congtam.scoring.reference.Sheet;
import vn.congtam.scoring.slip.SlipCommand.*;

/**
 * One official's slip for one month. Work may be recorded before the slip is opened; it is scored once it is open, and
 * again in the same commit as every fact that changes what the score is made from.
 */
@Aggregate
@SuppressWarnings("NullAway.Init") // the first fact sets what a slip always has
class Slip {
    @AggregateIdentifier
    private SlipId slip;

    private SortedMap<String, Line> lines = new TreeMap<>();
    private @Nullable SlipOpened opened;
    private @Nullable List<Criterion> reviewed;
    private @Nullable LeadershipReviewed leadership;
    private @Nullable GradeDecided decision;
    private @Nullable LeftUnrated leave;
    private @Nullable Figures figures;
    private boolean selfScored;
    private boolean settled;
    private boolean locked;

    /** A slip is opened once: listed again elsewhere after a transfer, it stays with the period that opened it. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenSlip c) {
        if (opened == null) {
            apply(new SlipOpened(c.id(), c.month(), c.member(), c.rules()));
            rescore();
        }
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(RecordWork c) {
        if (locked) {
            apply(new LateWorkNoted(c.id(), c.task(), c.line()));
        } else {
            apply(new WorkRecorded(c.id(), c.task(), c.line()));
            rescore();
        }
    }

    @CommandHandler
    void decide(SelfScore c) {
        mustBeTheOwner(c.by());
        mustBeUndecided();
        mustNotBeReviewed();
        mustBeWhole(c.criteria());
        apply(new GeneralCriteriaSelfScored(slip, c.criteria()));
    }

    @CommandHandler
    void decide(Review c) {
        mustBeTheRater(c.by());
        mustBeUndecided();
        mustBeSelfScored();
        mustBeWhole(c.criteria());
        apply(new GeneralCriteriaReviewed(slip, c.criteria(), c.comment()));
        rescore();
    }

    @CommandHandler
    void decide(ReviewLeadership c) {
        mustJudge(c.by());
        mustBeUndecided();
        LeadershipReviewed judged = new LeadershipReviewed(slip, c.unitResult(), c.organisation(), c.unity());
        mustBeSound(sheet().with(judged));
        apply(judged);
        rescore();
    }

    @CommandHandler
    void decide(ReturnSlip c) {
        mustJudge(c.by());
        mustBeUndecided();
        mustBeSelfScored();
        apply(new SlipReturned(slip, c.reason()));
        rescore();
    }

    /** A later decision replaces an earlier one until the lock; one that differs from the score says why. */
    @CommandHandler
    void decide(DecideGrade c) {
        mustBeTheDecider(c.by());
        Grade computed = mustBeScored();
        Grade decided = Objects.requireNonNullElse(c.grade(), computed);
        mustBeFounded(c, decided != computed);
        GradeDecided now = new GradeDecided(slip, period(), computed, decided, c.reason(), c.document());
        mustDiffer(now, decision);
        apply(now);
        rescore();
    }

    @CommandHandler
    void decide(LeaveUnrated c) {
        mustBeTheDecider(c.by());
        mustBeDocumented(c);
        LeftUnrated now = new LeftUnrated(slip, period(), c.reason(), c.document());
        mustDiffer(now, leave);
        apply(now);
        rescore();
    }

    @CommandHandler
    void decide(LockSlip c) {
        if (!locked) {
            mustBeSettled();
            apply(new SlipLocked(slip));
        }
    }

    private void rescore() {
        if (opened != null) {
            Figures now = sheet().figures();
            if (!now.equals(figures)) {
                apply(new ScoreChanged(slip, opened.month(), opened.member(), opened.rules(), now));
            }
        }
    }

    private Sheet sheet() {
        SlipOpened open = mustBeOpen();
        return new Sheet(
                open.rules(), open.member().leader(), List.copyOf(lines.values()), reviewed, leadership, unrated());
    }

    private @Nullable Unrated unrated() {
        return leave == null ? null : leave.reason();
    }

    private PeriodId period() {
        SlipOpened open = mustBeOpen();
        return PeriodId.of(open.member().agency(), open.month());
    }

    private SlipOpened mustBeOpen() {
        if (opened == null) throw SLIP_NOT_OPEN.refuse();
        if (locked) throw SLIP_LOCKED.refuse();
        return opened;
    }

    private void mustBeTheOwner(StaffCode by) {
        if (!mustBeOpen().member().staff().equals(by)) throw NOT_THE_OWNER.refuse();
    }

    private void mustBeTheRater(StaffCode by) {
        if (!mustBeOthers(by).rater().equals(by)) throw NOT_THE_RATER.refuse();
    }

    private void mustBeTheDecider(StaffCode by) {
        if (!mustBeOthers(by).decider().equals(by)) throw NOT_THE_DECIDER.refuse();
    }

    private void mustJudge(StaffCode by) {
        Member member = mustBeOthers(by);
        if (!member.rater().equals(by) && !member.decider().equals(by)) throw NOT_THE_RATER.refuse();
    }

    /** Nobody reviews or decides upon his own slip, whatever the roster says. */
    private Member mustBeOthers(StaffCode by) {
        Member member = mustBeOpen().member();
        if (member.staff().equals(by)) throw OWN_SLIP.refuse();
        return member;
    }

    private void mustBeUndecided() {
        if (settled) throw ALREADY_DECIDED.refuse();
    }

    private void mustNotBeReviewed() {
        if (reviewed != null) throw ALREADY_REVIEWED.refuse();
    }

    private void mustBeSelfScored() {
        if (!selfScored) throw NOT_SELF_SCORED.refuse();
    }

    private void mustBeSettled() {
        if (opened == null || !settled) throw NOT_SETTLED.refuse();
    }

    private void mustBeWhole(List<Criterion> criteria) {
        Sheet sheet = sheet();
        mustBeSound(new Sheet(sheet.rules(), sheet.leader(), List.of(), criteria, null, null));
        List<String> missing = Form.missing(sheet.ruleSet(), criteria);
        if (!missing.isEmpty()) throw ITEMS_MISSING.refuse("/criteria", String.join(", ", missing));
    }

    private static void mustBeSound(Sheet sheet) {
        var wrong = sheet.ruleSet().examine(sheet.slip());
        if (!wrong.isEmpty()) throw Refusal.of(wrong.getFirst());
    }

    /** What is missing is not zero: no grade without every part of the score. */
    private Grade mustBeScored() {
        Score score = sheet().rated().score();
        if (score.state() != State.SCORED || score.grade() == null) {
            throw NOT_SCORED.refuse("", score.state().name());
        }
        return Grade.valueOf(score.grade().name());
    }

    private static void mustBeFounded(DecideGrade c, boolean deviates) {
        if (deviates && c.reason() == null) throw REASON_NEEDED.refuse("/reason");
        if (deviates && c.document() == null) throw DOCUMENT_NEEDED.refuse("/document");
    }

    /** The same once more would be a fact that says nothing. */
    private static void mustDiffer(SlipFact now, @Nullable SlipFact standing) {
        if (now.equals(standing)) throw SAME_DECISION.refuse();
    }

    private void mustBeDocumented(LeaveUnrated c) {
        boolean idle = c.reason() == Unrated.NO_WORK_ASSIGNED;
        if (idle && !lines.isEmpty()) throw WORK_WAS_ASSIGNED.refuse("/reason");
        if (!idle && c.document() == null) throw DOCUMENT_NEEDED.refuse("/document");
    }

    @EventSourcingHandler
    void evolve(SlipOpened f) {
        slip = f.slip();
        opened = f;
    }

    @EventSourcingHandler
    void evolve(WorkRecorded f) {
        slip = f.slip();
        if (f.line().counts()) {
            lines.put(f.task().value(), f.line());
        } else {
            lines.remove(f.task().value());
        }
    }

    @EventSourcingHandler
    void evolve(GeneralCriteriaSelfScored f) {
        selfScored = true;
    }

    @EventSourcingHandler
    void evolve(GeneralCriteriaReviewed f) {
        reviewed = f.criteria();
    }

    @EventSourcingHandler
    void evolve(LeadershipReviewed f) {
        leadership = f;
    }

    @EventSourcingHandler
    void evolve(SlipReturned f) {
        selfScored = false;
        reviewed = null;
    }

    @EventSourcingHandler
    void evolve(ScoreChanged f) {
        figures = f.figures();
    }

    @EventSourcingHandler
    void evolve(GradeDecided f) {
        settled = true;
        decision = f;
        leave = null;
    }

    @EventSourcingHandler
    void evolve(LeftUnrated f) {
        settled = true;
        decision = null;
        leave = f;
    }

    @EventSourcingHandler
    void evolve(SlipLocked f) {
        locked = true;
    }
}
