package vn.congtam.rulebook;

import java.util.List;
import vn.congtam.rulebook.slip.Conclusion;
import vn.congtam.rulebook.slip.Line;
import vn.congtam.rulebook.slip.Slip;

/** Reads a slip for everything that must not be computed with. */
final class Examination {
    static final int MOST_OVERRIDES = 100;

    private final GeneralExamination general;
    private final LeadershipExamination leadership;

    Examination(Parameters parameters) {
        general = new GeneralExamination(parameters);
        leadership = new LeadershipExamination(parameters);
    }

    List<Violation> of(Slip slip) {
        Findings found = new Findings();
        general.of(slip.general(), found);
        leadership.of(slip, found);
        lines(slip.lines(), found);
        overrides(slip.overrides(), found);
        return found.all();
    }

    /** However many: who works much is rated all the same. How much is taken at once says whoever takes it from outside. */
    private static void lines(List<Line> lines, Findings found) {
        for (int i = 0; i < lines.size(); i++) LineExamination.of(lines.get(i), "/lines/" + i, found);
    }

    private static void overrides(List<Conclusion> overrides, Findings found) {
        if (!found.require(overrides.size() <= MOST_OVERRIDES, Defect.TOO_MANY, "/overrides", MOST_OVERRIDES)) return;
        for (int i = 0; i < overrides.size(); i++)
            found.requireText(overrides.get(i).document(), Defect.DOCUMENT_MISSING, "/overrides/" + i + "/document");
    }
}
