package vn.congtam.scoring.slip;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Settlement;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipFact.GradeReplaced;
import vn.congtam.events.scoring.SlipFact.LeftUnrated;
import vn.congtam.platform.web.Rule;
import vn.congtam.reckoning.Law;
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
        if (slip.reopened != null || f.decided() == Grade.EXCELLENT)
            places.weigh(f.period(), f.slip().staff(), Settlement.of(f), Refusal.CAP_EXCEEDED, base(slip));
        return f;
    }

    static SlipFact left(SlipState slip, LeftUnrated f, Places places) {
        if (slip.reopened != null) places.weigh(f.period(), f.slip().staff(), Settlement.of(f), null, base(slip));
        return f;
    }

    /** Neither a ground of Art. 20.4 nor what a petition had opened again waits until others are no longer Excellent. */
    private static @Nullable Rule base(SlipState slip) {
        boolean petitioned = slip.reopened != null && slip.reopened.petition() != null;
        return slip.isOverridden() || petitioned ? null : Refusal.CAP_UNDERCUT;
    }

    /**
     * What was decided while the period was being locked is not among what its lock weighed: decided once more, it is weighed
     * at once, as whatever is decided after a reopening was already. Likewise the total, where it decides who yields.
     */
    static boolean hasEscaped(SlipState slip, @Nullable Settlement counted, Law law) {
        if (counted == null || slip.reopened != null) return false;
        return isOther(counted, slip.dossier.settlement())
                || counted.computed() == Grade.EXCELLENT && !Objects.equals(counted.exactTotal(), total(slip, law));
    }

    private static boolean isOther(Settlement counted, @Nullable Settlement now) {
        return now == null
                || counted.computed() != now.computed()
                || counted.decided() != now.decided()
                || counted.unrated() != now.unrated();
    }

    private static @Nullable String total(SlipState slip, Law law) {
        return slip.sheet(law).rated().figures().exactTotal();
    }

    /** Not while what a petition was promised is on its way: its place would be free for others. */
    static List<SlipFact> replaced(SlipState slip, List<SlipFact> facts, Places places, Promises promises) {
        for (SlipFact fact : facts)
            if (fact instanceof GradeReplaced f)
                promises.mustBeKept(f.period(), f.slip().staff(), f.former());
        return given(facts, places, Refusal.CAP_EXCEEDED, slip.isOverridden() ? null : Refusal.CAP_UNDERCUT);
    }

    /** The place was taken when the petition was answered; what was promised is given. */
    static List<SlipFact> granted(List<SlipFact> facts, Places places) {
        return given(facts, places, null, null);
    }

    private static List<SlipFact> given(List<SlipFact> facts, Places places, @Nullable Rule cap, @Nullable Rule base) {
        for (SlipFact fact : facts)
            if (fact instanceof GradeReplaced f)
                places.weigh(f.period(), f.slip().staff(), Settlement.of(f), cap, base);
        return facts;
    }
}
