package vn.congtam.rulebook;

import java.math.BigDecimal;
import vn.congtam.rulebook.slip.Line;

/** What must hold for a line. Completed never exceeds assigned, so no component exceeds 100 %. */
final class LineExamination {
    private LineExamination() {}

    static void of(Line line, String at, Findings found) {
        found.requireText(line.code(), Defect.TEXT_MISSING, at + "/code");
        factor(line.factor(), at + "/factor", found);
        share(line.share(), at + "/share", found);
        quantities(line, at, found);
        pair(line.qualityFailures(), line.qualityFailuresExempted(), at + "/qualityFailures", found);
        pair(line.lateTimes(), line.lateTimesExempted(), at + "/lateTimes", found);
    }

    private static void factor(BigDecimal factor, String at, Findings found) {
        if (found.requireModest(factor, at)) found.require(factor.signum() > 0, Defect.FACTOR_NOT_POSITIVE, at);
    }

    private static void share(BigDecimal share, String at, Findings found) {
        if (found.requireModest(share, at))
            found.require(share.signum() > 0 && share.compareTo(BigDecimal.ONE) <= 0, Defect.SHARE_OUT_OF_RANGE, at);
    }

    private static void quantities(Line line, String at, Findings found) {
        boolean assigned = found.requireCount(line.assigned(), at + "/assigned");
        boolean completed = found.requireCount(line.completed(), at + "/completed");
        if (assigned && completed)
            found.require(
                    line.completed() <= line.assigned(),
                    Defect.COMPLETED_ABOVE_ASSIGNED,
                    at + "/completed",
                    line.completed(),
                    line.assigned());
    }

    private static void pair(long counted, long exempted, String at, Findings found) {
        boolean some = found.requireCount(counted, at);
        boolean fewer = found.requireCount(exempted, at + "Exempted");
        if (some && fewer)
            found.require(exempted <= counted, Defect.EXEMPTED_ABOVE_COUNTED, at + "Exempted", exempted, counted);
    }
}
