package vn.congtam.scoring.slip;

import static vn.congtam.scoring.slip.Refusal.ALREADY_REVIEWED;
import static vn.congtam.scoring.slip.Refusal.ITEMS_MISSING;
import static vn.congtam.scoring.slip.Refusal.NOT_SELF_SCORED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Criterion;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.GeneralCriteriaReviewed;
import vn.congtam.events.scoring.SlipFact.GeneralCriteriaSelfScored;
import vn.congtam.events.scoring.SlipFact.LeadershipReviewed;
import vn.congtam.events.scoring.SlipFact.SelfScoreMissed;
import vn.congtam.events.scoring.SlipFact.SlipReturned;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.Sheet;
import vn.congtam.scoring.reference.Form;
import vn.congtam.scoring.slip.SlipCommand.ReturnSlip;
import vn.congtam.scoring.slip.SlipCommand.Review;
import vn.congtam.scoring.slip.SlipCommand.ReviewLeadership;
import vn.congtam.scoring.slip.SlipCommand.SelfScore;

/** Self-score and review (Art. 18). Late ones count, and are said to be late. */
final class Assessment {
    private Assessment() {}

    static SlipFact selfScore(SlipState slip, SelfScore c, Law law) {
        Guards.owner(slip, c.by());
        Guards.undecided(slip);
        if (slip.dossier.isReviewed()) throw ALREADY_REVIEWED.refuse();
        mustBeWhole(slip.sheet(law), c.criteria());
        return new GeneralCriteriaSelfScored(
                c.id(), c.criteria(), Guards.isSelfScoringOver(slip, slip.sheet(law), c.on()));
    }

    static List<SlipFact> review(SlipState slip, Review c, Law law) {
        @Nullable StaffCode behalf = Guards.rater(slip, c.by());
        Guards.undecided(slip);
        Sheet sheet = slip.sheet(law);
        Optional<SlipFact> missed = missed(slip, c, sheet);
        mustBeWhole(sheet, c.criteria());
        SlipFact reviewed =
                new GeneralCriteriaReviewed(c.id(), c.criteria(), c.comment(), Guards.late(slip, c.by().on()), behalf);
        return Stream.concat(missed.stream(), Stream.of(reviewed)).toList();
    }

    /**
     * Who lets the day pass by which he was to score himself is reviewed without it; that is said once, and of nobody who
     * did score himself and was given it back.
     */
    private static Optional<SlipFact> missed(SlipState slip, Review c, Sheet sheet) {
        if (slip.selfScored || slip.selfScoreMissed) return Optional.empty();
        LocalDate due = Guards.selfScoreDue(slip, sheet);
        if (!Guards.isSelfScoringOver(slip, sheet, c.by().on())) throw NOT_SELF_SCORED.refuse("", due);
        return slip.selfScore == null ? Optional.of(new SelfScoreMissed(c.id(), due)) : Optional.empty();
    }

    static SlipFact reviewLeadership(SlipState slip, ReviewLeadership c, Law law) {
        @Nullable StaffCode behalf = Guards.raterOrDecider(slip, c.by());
        Guards.undecided(slip);
        Sheet sheet = slip.sheet(law);
        if (!sheet.member().leader()) throw Refusal.NOT_A_LEADER.refuse("/organisation");
        if (!sheet.asksLeadership()) throw Refusal.NOT_COUNTED.refuse();
        LeadershipReviewed judged = new LeadershipReviewed(c.id(), c.unitResult(), c.organisation(), c.unity(), behalf);
        mustBeSound(sheet.with(judged));
        mustFitTheRules(sheet, c);
        return judged;
    }

    static SlipFact giveBack(SlipState slip, ReturnSlip c) {
        @Nullable StaffCode behalf = Guards.raterOrDecider(slip, c.by());
        Guards.undecided(slip);
        if (!slip.selfScored && !slip.dossier.isReviewed()) throw Refusal.NOTHING_TO_RETURN.refuse();
        return new SlipReturned(c.id(), c.reason(), behalf);
    }

    /**
     * Where d follows from the scores of a leader's people, nobody sets it (Art. 15); where nobody is there to follow from,
     * the reviewer does, at once or as soon as it turns out.
     */
    private static void mustFitTheRules(Sheet sheet, ReviewLeadership c) {
        if (!sheet.asksUnitResult() && c.unitResult() != null) {
            throw Refusal.UNIT_RESULT_IS_COMPUTED.refuse("/unitResult");
        }
        if (!sheet.derivesUnitResult() && c.unitResult() == null) {
            throw Refusal.UNIT_RESULT_MISSING.refuse("/unitResult");
        }
    }

    private static void mustBeWhole(Sheet sheet, List<Criterion> criteria) {
        if (!sheet.asksGeneral()) throw Refusal.NOT_COUNTED.refuse("/criteria");
        mustBeSound(sheet.onlyWith(criteria));
        List<String> missing = Form.missing(sheet.rules(), criteria);
        if (!missing.isEmpty()) throw ITEMS_MISSING.refuse("/criteria", String.join(", ", missing));
    }

    private static void mustBeSound(Sheet sheet) {
        var wrong = sheet.wrong();
        if (!wrong.isEmpty()) throw Refusal.of(wrong.getFirst());
    }
}
