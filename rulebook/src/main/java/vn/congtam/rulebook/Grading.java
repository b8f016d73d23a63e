package vn.congtam.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Conclusion;

/** The grade by the score, why there is none, and what overrides it (Art. 20). */
public final class Grading {
    private final Thresholds thresholds;

    public Grading(Parameters parameters) {
        thresholds = new Thresholds(parameters, "grade");
    }

    /** Absent while there is no score, unless overridden: Art. 20.4 asks for no score, but for someone rated at all. */
    public @Nullable Grade of(State state, @Nullable Ratio total, List<Conclusion> overrides) {
        if (state == State.NOT_RATED) return null;
        if (!overrides.isEmpty()) return Grade.NOT_COMPLETED;
        return total == null ? null : thresholds.grade(total);
    }

    public void tell(State state, @Nullable Ratio total, List<Conclusion> overrides, Steps steps) {
        if (total != null) thresholds.tell("grade", total, steps);
        if (state == State.INCOMPLETE) steps.add("incomplete", null, Inputs.none());
        overrides.forEach(override -> tell(override, steps));
    }

    /** Adds the conclusion that overrides whatever was said before. */
    public static void tell(Conclusion conclusion, Steps steps) {
        Inputs inputs = Inputs.of("ground", conclusion.ground())
                .and("document", conclusion.document())
                .and("date", conclusion.date());
        steps.add("override", "override." + conclusion.ground(), Grade.NOT_COMPLETED, inputs);
    }
}
