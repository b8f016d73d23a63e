package vn.congtam.scoring.slip;

import static vn.congtam.scoring.slip.Refusal.DOCUMENT_NEEDED;
import static vn.congtam.scoring.slip.Refusal.NOT_SCORED;
import static vn.congtam.scoring.slip.Refusal.REASON_NEEDED;
import static vn.congtam.scoring.slip.Refusal.SAME_DECISION;
import static vn.congtam.scoring.slip.Refusal.WORK_WAS_ASSIGNED;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Ruling;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.DecisionWithdrawn;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipFact.LeftUnrated;
import vn.congtam.events.scoring.SlipFact.OverrideImposed;
import vn.congtam.events.scoring.SlipFact.OverrideLifted;
import vn.congtam.events.scoring.Unrated;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.Sheet;
import vn.congtam.rulebook.period.Span;
import vn.congtam.rulebook.slip.Conclusion;
import vn.congtam.rulebook.slip.Ground;
import vn.congtam.scoring.reference.classification.Heights;
import vn.congtam.scoring.slip.SlipCommand.DecideGrade;
import vn.congtam.scoring.slip.SlipCommand.ImposeOverride;
import vn.congtam.scoring.slip.SlipCommand.LeaveUnrated;
import vn.congtam.scoring.slip.SlipCommand.LiftOverride;
import vn.congtam.scoring.slip.SlipCommand.WithdrawDecision;

/** The decision of the head (Art. 18, 20), up to the lock. */
final class Verdict {
    private Verdict() {}

    /** A later decision replaces an earlier one until the lock; one that differs from the score says why. */
    static GradeDecided decide(SlipState slip, DecideGrade c, Law law, Heights heights, Presence presence) {
        @Nullable StaffCode behalf = Guards.deciderOfOpen(slip, c.by());
        Sheet sheet = slip.sheet(law).rated();
        Figures rated = sheet.figures();
        Grade computed = mustBeGraded(slip, rated);
        Grade decided = Objects.requireNonNullElse(c.grade(), computed);
        mustNotBeOverridden(slip, decided);
        mustBeWithinBounds(slip, sheet, computed, decided, heights);
        mustBeFounded(c, decided != computed);
        Leave.mustCount(slip, c, presence);
        GradeDecided fact = new GradeDecided(
                c.id(),
                Guards.period(slip),
                computed,
                decided,
                rated.exactTotal(),
                c.reason(),
                c.document(),
                Guards.late(slip, c.by().on()),
                behalf,
                c.absent());
        mustBeNew(slip, fact);
        return fact;
    }

    static LeftUnrated leaveUnrated(SlipState slip, LeaveUnrated c, Law law, Moves moves) {
        @Nullable StaffCode behalf = Guards.deciderOfOpen(slip, c.by());
        if (slip.isOverridden()) throw Refusal.OVERRIDE_STANDS.refuse("/reason");
        if (!slip.dossier.isWhole()) throw Refusal.SHORTER_SPAN_OPEN.refuse("/reason");
        mustHaveMoved(c, moves);
        Shortfall.mustNotBeSpared(slip, c, law);
        mustBeDocumented(slip, c);
        LeftUnrated fact = new LeftUnrated(
                c.id(),
                Guards.period(slip),
                c.reason(),
                c.document(),
                Guards.late(slip, c.by().on()),
                behalf,
                c.absent());
        if (fact.equals(slip.dossier.unrated())) throw SAME_DECISION.refuse();
        return fact;
    }

    /** Until the lock; what was judged before it stands, and is gone on from. */
    static DecisionWithdrawn withdraw(SlipState slip, WithdrawDecision c) {
        @Nullable StaffCode behalf = Guards.deciderOfOpen(slip, c.by());
        if (!slip.dossier.isSettled()) throw Refusal.NOTHING_DECIDED.refuse();
        return new DecisionWithdrawn(
                c.id(), Guards.period(slip), c.reason(), slip.selfScored, slip.dossier.isReviewed(), behalf);
    }

    static SlipFact impose(SlipState slip, ImposeOverride c) {
        @Nullable StaffCode behalf = Guards.deciderOfOpen(slip, c.by());
        if (slip.dossier.hasOverride(c.ground(), c.document())) {
            throw Refusal.OVERRIDE_EXISTS.refuse("/document", c.document());
        }
        if (c.date().isAfter(c.by().on())) throw Refusal.OVERRIDE_IN_FUTURE.refuse("/date", c.date());
        mustConcern(slip, c);
        return new OverrideImposed(c.id(), c.ground(), c.document(), c.date(), behalf);
    }

    static SlipFact lift(SlipState slip, LiftOverride c) {
        @Nullable StaffCode behalf = Guards.deciderOfOpen(slip, c.by());
        if (!slip.dossier.hasOverride(c.ground(), c.lifted())) {
            throw Refusal.OVERRIDE_UNKNOWN.refuse("/lifted", c.lifted());
        }
        if (c.document().equals(c.lifted())) throw Refusal.NEW_DECISION_NEEDED.refuse("/document", c.lifted());
        return new OverrideLifted(c.id(), c.ground(), c.lifted(), c.document(), c.reason(), behalf);
    }

    /** That somebody is new, or came from elsewhere, is known from the facts of his service, not from who says so. */
    private static void mustHaveMoved(LeaveUnrated c, Moves moves) {
        if (moves.bearOut(c.reason(), c.id().staff(), Span.parse(c.id().span()))) return;
        throw (c.reason() == Unrated.NEW ? Refusal.NOT_NEW_THEN : Refusal.NOT_TRANSFERRED_THEN).refuse("/reason");
    }

    private static void mustConcern(SlipState slip, ImposeOverride c) {
        Conclusion conclusion = new Conclusion(Ground.valueOf(c.ground().name()), c.document(), c.date());
        mustBeOfYears(conclusion, Span.parse(Guards.opened(slip).span()).years());
        boolean leads = Guards.member(slip).leader();
        if (!conclusion.mayBeHeldAgainst(leads)) throw Refusal.ONLY_FOR_LEADERS.refuse("/ground");
    }

    private static void mustBeOfYears(Conclusion conclusion, List<Integer> rated) {
        if (conclusion.isOfYears(rated)) return;
        String years = rated.stream().map(String::valueOf).collect(Collectors.joining(", "));
        throw Refusal.OVERRIDE_OF_ANOTHER_YEAR.refuse("/date", years);
    }

    /** Art. 20.4: Not completed, whatever the score; who thinks otherwise lifts the conclusion by a decision first. */
    static void mustNotBeOverridden(SlipState slip, Grade grade) {
        if (slip.isOverridden() && grade != Grade.NOT_COMPLETED) throw Refusal.OVERRIDE_STANDS.refuse("/grade");
    }

    /** A conclusion that came late binds although nothing is computed from it yet. */
    static void mustBeWithinBounds(SlipState slip, Sheet sheet, Grade computed, Grade decided, Heights heights) {
        if (slip.isOverridden()) return;
        sheet.exceeded(computed, decided, null)
                .flatMap(_ -> sheet.exceeded(computed, decided, ceiling(slip, heights)))
                .ifPresent(bound -> {
                    throw Refusal.of(bound);
                });
    }

    private static @Nullable Grade ceiling(SlipState slip, Heights heights) {
        return heights.limit(Guards.opened(slip).slip()).orElse(null);
    }

    /** Whether what was decided before the conclusion cannot stand beside it. */
    static boolean isContradicted(SlipState slip) {
        return !slip.dossier.conclusions().isEmpty() && slip.dossier.grade() != Grade.NOT_COMPLETED;
    }

    /** Whether what came after it speaks against what was decided, or against leaving somebody unrated. */
    static boolean isOvertaken(SlipState slip, Law law) {
        LeftUnrated unrated = slip.dossier.unrated();
        return unrated == null
                ? isScoredOtherwise(slip, law)
                : isNoLongerIdle(slip) || Shortfall.isThere(slip, unrated, law);
    }

    /** A conclusion makes Not completed whatever the score. */
    private static boolean isScoredOtherwise(SlipState slip, Law law) {
        GradeDecided decided = slip.dossier.decided();
        if (decided == null) return false;
        Grade follows = slip.dossier.computed(slip.sheet(law).rated().figures());
        return new Ruling(decided.computed(), decided.decided()).isOutdated(follows, slip.isOverridden());
    }

    /** That no work was assigned needs no document, as the slip shows it: it holds as long as the slip does. */
    private static boolean isNoLongerIdle(SlipState slip) {
        LeftUnrated unrated = slip.dossier.unrated();
        return unrated != null && unrated.reason() == Unrated.NO_WORK_ASSIGNED && slip.dossier.hasWork();
    }

    /** What is missing is not zero: no grade without every part of the score, but for one that Art. 20.4 overrides. */
    static Grade mustBeGraded(SlipState slip, Figures rated) {
        Grade computed = slip.dossier.computed(rated);
        if (computed == null) throw NOT_SCORED.refuse("", rated.state());
        return computed;
    }

    private static void mustBeFounded(DecideGrade c, boolean deviates) {
        if (deviates && c.reason() == null) throw REASON_NEEDED.refuse("/reason");
        if (deviates && c.document() == null) throw DOCUMENT_NEEDED.refuse("/document");
    }

    private static void mustBeNew(SlipState slip, GradeDecided now) {
        if (now.equals(slip.dossier.decided())) throw SAME_DECISION.refuse();
    }

    private static void mustBeDocumented(SlipState slip, LeaveUnrated c) {
        boolean idle = c.reason() == Unrated.NO_WORK_ASSIGNED;
        if (idle && slip.dossier.hasWork()) throw WORK_WAS_ASSIGNED.refuse("/reason");
        if (!idle && c.document() == null) throw DOCUMENT_NEEDED.refuse("/document");
    }
}
