package vn.congtam.rulebook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Conclusion;

/** The grade by the score, why there is none, and what overrides it. */
final class GradeExplanation {
    private final Thresholds thresholds;

    GradeExplanation(Parameters parameters) {
        thresholds = new Thresholds(parameters);
    }

    void tell(Assessment assessment, Steps steps) {
        Ratio total = assessment.figures().total();
        if (total != null) grade(thresholds.grade(total), total, steps);
        if (assessment.state() == State.INCOMPLETE) steps.add("incomplete", null, Inputs.none());
        assessment.slip().overrides().forEach(override -> override(override, steps));
    }

    private void grade(Grade grade, Ratio total, Steps steps) {
        Inputs inputs = Inputs.of("total", total.points())
                .and("exact", total)
                .and("from", thresholds.from(grade).points())
                .and("below", below(grade));
        steps.add("grade", "grade." + grade, grade, inputs);
    }

    private @Nullable BigDecimal below(Grade grade) {
        if (grade == Grade.EXCELLENT) return null;
        return thresholds.from(Grade.values()[grade.ordinal() - 1]).points();
    }

    private static void override(Conclusion conclusion, Steps steps) {
        Inputs inputs = Inputs.of("ground", conclusion.ground())
                .and("document", conclusion.document())
                .and("date", conclusion.date());
        steps.add("override", "override." + conclusion.ground(), Grade.NOT_COMPLETED, inputs);
    }
}
