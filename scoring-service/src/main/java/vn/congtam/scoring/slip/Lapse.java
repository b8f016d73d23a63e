package vn.congtam.scoring.slip;

import java.util.Optional;
import vn.congtam.events.scoring.SlipFact.DecisionLapsed;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.Sheet;

/**
 * A decision that what came after it speaks against, and that cannot be decided anew before somebody has judged: the slip goes
 * on from where it was. Where another grade follows from the score, the decision is only outdated.
 */
final class Lapse {
    private Lapse() {}

    static Optional<DecisionLapsed> of(SlipState slip, Law law) {
        if (!slip.dossier.isSettled()) return Optional.empty();
        return slip.dossier.unrated() == null ? unjudged(slip, law) : rated(slip, law);
    }

    /**
     * What kept him from being rated is no longer so (Art. 21), may be so no longer, as he was given work since, or counts for
     * nothing beside a conclusion (Art. 20.4).
     */
    private static Optional<DecisionLapsed> rated(SlipState slip, Law law) {
        boolean gone = Verdict.isContradicted(slip) || slip.moreWork || Verdict.isOvertaken(slip, law);
        return gone ? Optional.of(lapsed(slip)) : Optional.empty();
    }

    /** It followed from a conclusion that was lifted since (Art. 20.4): nobody has judged what remains. */
    private static Optional<DecisionLapsed> unjudged(SlipState slip, Law law) {
        if (!slip.dossier.conclusions().isEmpty()) return Optional.empty();
        Sheet sheet = slip.sheet(law);
        boolean unscored =
                Shortfall.awaitsJudgement(slip, sheet) && sheet.figures().grade() == null;
        return unscored ? Optional.of(lapsed(slip)) : Optional.empty();
    }

    private static DecisionLapsed lapsed(SlipState slip) {
        return new DecisionLapsed(
                Guards.opened(slip).slip(), Guards.period(slip), slip.selfScored, slip.dossier.isReviewed());
    }
}
