package vn.congtam.rulebook;

import java.util.Map;
import vn.congtam.rulebook.exact.Ratio;

/** From how many points each grade is earned (Art. 20). */
final class Thresholds {
    private final Map<Grade, Ratio> from;

    Thresholds(Parameters parameters) {
        from = Map.of(
                Grade.EXCELLENT, parameters.ratio("grade.excellent"),
                Grade.GOOD, parameters.ratio("grade.good"),
                Grade.COMPLETED, parameters.ratio("grade.completed"));
    }

    /** @param total unrounded: 89.996 is not yet 90 */
    Grade grade(Ratio total) {
        for (Grade grade : Grade.values()) if (total.isAtLeast(from(grade))) return grade;
        return Grade.NOT_COMPLETED;
    }

    Ratio from(Grade grade) {
        return from.getOrDefault(grade, Ratio.ZERO);
    }
}
