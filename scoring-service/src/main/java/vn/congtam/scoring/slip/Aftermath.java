package vn.congtam.scoring.slip;

import static vn.congtam.scoring.slip.Refusal.NOT_LOCKED;
import static vn.congtam.scoring.slip.Refusal.NOT_SETTLED;
import static vn.congtam.scoring.slip.Refusal.NO_REOPENING_REQUESTED;
import static vn.congtam.scoring.slip.Refusal.REOPENING_PENDING;
import static vn.congtam.scoring.slip.Refusal.SAME_DECISION;
import static vn.congtam.scoring.slip.Refusal.WAS_LEFT_UNRATED;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.PetitionId;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipFact.GradeReplaced;
import vn.congtam.events.scoring.SlipFact.ReopeningDeclined;
import vn.congtam.events.scoring.SlipFact.ReopeningRequested;
import vn.congtam.events.scoring.SlipFact.SlipLocked;
import vn.congtam.events.scoring.SlipFact.SlipOpened;
import vn.congtam.events.scoring.SlipFact.SlipReopened;
import vn.congtam.events.scoring.SlipFact.SpanPassedOn;
import vn.congtam.events.scoring.SlipFact.SpanTracked;
import vn.congtam.events.scoring.SlipFact.SpanWithdrawn;
import vn.congtam.events.scoring.SlipFact.WorkRecorded;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.events.scoring.Tracked;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.Legacy;
import vn.congtam.reckoning.Sheet;
import vn.congtam.scoring.reference.classification.Heights;
import vn.congtam.scoring.slip.SlipCommand.DeclineReopening;
import vn.congtam.scoring.slip.SlipCommand.GrantPetition;
import vn.congtam.scoring.slip.SlipCommand.LockSlip;
import vn.congtam.scoring.slip.SlipCommand.Reopen;
import vn.congtam.scoring.slip.SlipCommand.ReplaceGrade;
import vn.congtam.scoring.slip.SlipCommand.RequestReopening;

/** The lock, and what may follow it: only new facts correct old ones. */
final class Aftermath {
    private Aftermath() {}

    static List<SlipFact> lock(SlipState slip, LockSlip c, Law law, Presence presence) {
        if (slip.dossier.isLocked()) return List.of();
        SlipOpened opened = slip.dossier.opened();
        if (slip.lapsed) return overtaken(slip, c.id(), law);
        if (opened == null || !slip.dossier.isSettled()) throw NOT_SETTLED.refuse();
        if (Verdict.isContradicted(slip)) return contradicted(slip, c.id());
        if (Verdict.isOvertaken(slip, law) || Weighed.hasEscaped(slip, c.counted(), law))
            return overtaken(slip, c.id(), law);
        Sheet sheet = slip.sheet(law);
        Tracked tracked = sheet.tracked(slip.dossier.grade()).workedIn(Tracking.worked(slip, sheet, presence));
        List<SlipFact> facts =
                told(slip, new SlipLocked(c.id(), Guards.period(slip), opened.basis(), tracked), tracked);
        facts.addAll(Tracking.carryOn(c.id(), sheet));
        return facts;
    }

    /** The conclusion came while the period was being locked: it is decided again, as after a reopening (Art. 20.4). */
    private static List<SlipFact> contradicted(SlipState slip, SlipId id) {
        return reopened(slip, id, String.join(", ", slip.dossier.conclusions()), null);
    }

    private static List<SlipFact> overtaken(SlipState slip, SlipId id, Law law) {
        return reopened(slip, id, slip.sheet(law).rules().law().text("article.grade"), null);
    }

    /** The decision by which the office that decided corrects its own after the lock; the former one stays readable. */
    static List<SlipFact> replace(SlipState slip, ReplaceGrade c, Law law, Heights heights) {
        @Nullable StaffCode behalf = Guards.decider(slip, c.by());
        mustBeLocked(slip);
        Verdict.mustNotBeOverridden(slip, c.grade());
        mustBeWithinBounds(slip, c.grade(), law, heights);
        return replaced(slip, c.id(), new Instead(c.grade(), c.reason(), c.document(), null, behalf), law);
    }

    private static void mustBeWithinBounds(SlipState slip, Grade grade, Law law, Heights heights) {
        mustBeDecided(slip);
        Sheet sheet = slip.lockedSheet(law).rated();
        Verdict.mustBeWithinBounds(slip, sheet, Verdict.mustBeGraded(slip, sheet.figures()), grade, heights);
    }

    /**
     * Without a grade the slip is opened again, with the petition as the second voice. Who decides may have come before it:
     * what he has given already is not given twice, and a slip that he had opened again is judged anew.
     */
    static List<SlipFact> grant(SlipState slip, GrantPetition c, Law law) {
        if (!slip.dossier.isLocked() || isGiven(slip, c.grade())) return List.of();
        return c.grade() == null
                ? reopened(slip, c.id(), c.reason(), c.petition())
                : replaced(slip, c.id(), new Instead(c.grade(), c.reason(), c.document(), c.petition(), null), law);
    }

    private static boolean isGiven(SlipState slip, @Nullable Grade grade) {
        return grade != null && (slip.dossier.decided() == null || grade == slip.dossier.grade());
    }

    static SlipFact request(SlipState slip, RequestReopening c) {
        Guards.deciderHimself(slip, c.by());
        mustBeLocked(slip);
        if (slip.reopening != null) throw REOPENING_PENDING.refuse();
        return new ReopeningRequested(c.id(), Guards.period(slip), c.by().staff(), c.reason(), c.document());
    }

    static SlipFact decline(SlipState slip, DeclineReopening c) {
        c.by().mustStandApart(mustBeRequested(slip), Guards.others(slip, c.by().staff()));
        return new ReopeningDeclined(c.id(), Guards.period(slip), c.reason());
    }

    static List<SlipFact> reopen(SlipState slip, Reopen c) {
        ReopeningRequested asked = mustBeRequested(slip);
        c.by().mustStandApart(asked, Guards.others(slip, c.by().staff()));
        return reopened(slip, c.id(), asked.reason(), null);
    }

    /** What came in while it was locked now counts. */
    private static List<SlipFact> reopened(SlipState slip, SlipId id, String reason, @Nullable PetitionId petition) {
        List<SlipFact> facts = new ArrayList<>();
        facts.add(new SlipReopened(id, Guards.period(slip), reason, petition));
        facts.addAll(Tracking.takeBack(slip, id));
        slip.lateWork
                .values()
                .forEach(late -> Preparation.count(slip, new WorkRecorded(id, late.task(), late.line()), facts));
        slip.withdrawn.forEach(span -> facts.add(new SpanWithdrawn(id, span)));
        slip.lateTracked.values().forEach(tracked -> facts.add(new SpanTracked(id, tracked)));
        return facts;
    }

    /** @param onBehalfOf of whose decision it is, if not of his who makes it */
    private record Instead(
            Grade grade,
            String reason,
            String document,
            @Nullable PetitionId petition,
            @Nullable StaffCode onBehalfOf) {}

    private static List<SlipFact> replaced(SlipState slip, SlipId id, Instead now, Law law) {
        GradeDecided first = mustBeDecided(slip);
        GradeReplaced before = slip.replaced;
        Grade former = before == null ? first.decided() : before.decided();
        if (former == now.grade()) throw SAME_DECISION.refuse("/grade");
        Tracked tracked = slip.dossier.tracked(law, now.grade());
        return told(
                slip,
                new GradeReplaced(
                        id,
                        Guards.period(slip),
                        former,
                        now.grade(),
                        now.reason(),
                        now.document(),
                        before == null ? first.document() : before.document(),
                        now.petition(),
                        now.onBehalfOf(),
                        Guards.opened(slip).basis(),
                        tracked),
                tracked);
    }

    /** What a locked slip leaves to longer spans, by the decision that holds. */
    static Tracked left(SlipState slip, Law law) {
        return slip.dossier.tracked(law, slip.dossier.grade());
    }

    private static List<SlipFact> told(SlipState slip, SlipFact fact, Tracked tracked) {
        List<SlipFact> facts = new ArrayList<>(List.of(fact));
        slip.followers.forEach(span -> passOn(slip, span, tracked).ifPresent(facts::add));
        return facts;
    }

    static Optional<SpanPassedOn> passOn(SlipState slip, String to, Tracked tracked) {
        SlipOpened opened = Guards.opened(slip);
        return Legacy.to(to, opened.basis(), tracked).map(left -> new SpanPassedOn(opened.slip(), to, left));
    }

    private static GradeDecided mustBeDecided(SlipState slip) {
        GradeDecided decided = slip.dossier.decided();
        if (decided == null) throw WAS_LEFT_UNRATED.refuse();
        return decided;
    }

    private static void mustBeLocked(SlipState slip) {
        if (!slip.dossier.isLocked()) throw NOT_LOCKED.refuse();
    }

    private static ReopeningRequested mustBeRequested(SlipState slip) {
        if (slip.reopening == null) throw NO_REOPENING_REQUESTED.refuse();
        return slip.reopening;
    }
}
