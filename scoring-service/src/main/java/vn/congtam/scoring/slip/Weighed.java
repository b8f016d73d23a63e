package vn.congtam.scoring.slip;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipFact.GradeReplaced;
import vn.congtam.events.scoring.SlipFact.LeftUnrated;
import vn.congtam.platform.web.Rule;
import vn.congtam.scoring.reference.classification.Places;
import vn.congtam.scoring.reference.classification.Promises;

/** What is given after the lock counts in the period in the same commit; before it all are weighed at the lock itself. */
final class Weighed {
    private Weighed() {}

    /**
     * Who was added after the lock was never reopened, and who is about to be locked is not yet: of those only the period
     * knows that it is locked. Nothing but Excellent can be too much, so before the lock nothing else waits for it.
     */
    static SlipFact decided(SlipState slip, GradeDecided f, Places places) {
        if (slip.reopened || f.decided() == Grade.EXCELLENT)
            places.weigh(f.period(), f.slip().staff(), f.decided(), Refusal.CAP_EXCEEDED);
        return f;
    }

    static SlipFact left(SlipState slip, LeftUnrated f, Places places) {
        if (slip.reopened) places.weigh(f.period(), f.slip().staff(), null, null);
        return f;
    }

    /**
     * What was decided while the period was being locked is not among what its lock weighed: decided once more, it is weighed
     * at once, as whatever is decided after a reopening was already.
     */
    static boolean hasEscaped(SlipState slip, @Nullable Settlement counted) {
        return counted != null && !slip.reopened && !counted.equals(slip.dossier.settlement());
    }

    /** Not while what a petition was promised is on its way: its place would be free for others. */
    static List<SlipFact> replaced(List<SlipFact> facts, Places places, Promises promises) {
        for (SlipFact fact : facts)
            if (fact instanceof GradeReplaced f)
                promises.mustBeKept(f.period(), f.slip().staff(), f.former());
        return given(facts, places, Refusal.CAP_EXCEEDED);
    }

    /** The place was taken when the petition was answered; what was promised is given. */
    static List<SlipFact> granted(List<SlipFact> facts, Places places) {
        return given(facts, places, null);
    }

    private static List<SlipFact> given(List<SlipFact> facts, Places places, @Nullable Rule cap) {
        for (SlipFact fact : facts)
            if (fact instanceof GradeReplaced f)
                places.weigh(f.period(), f.slip().staff(), f.decided(), cap);
        return facts;
    }
}
