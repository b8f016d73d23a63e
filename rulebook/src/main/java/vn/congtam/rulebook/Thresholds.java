package vn.congtam.rulebook;

import java.util.EnumMap;
import java.util.Map;
import vn.congtam.rulebook.exact.Ratio;

/** From how many points each grade is earned (Art. 20). */
final class Thresholds {
    private final Map<Grade, Ratio> from;

    Thresholds(Parameters parameters) {
        from = new EnumMap<>(Map.of(
                Grade.EXCELLENT, parameters.ratio("grade.excellent"),
                Grade.GOOD, parameters.ratio("grade.good"),
                Grade.COMPLETED, parameters.ratio("grade.completed")));
    }

    /** @param total unrounded: 89.996 is not yet 90 */
    Grade grade(Ratio total) {
        return from.keySet().stream()
                .filter(grade -> total.isAtLeast(from(grade)))
                .findFirst()
                .orElse(Grade.NOT_COMPLETED);
    }

    Ratio from(Grade grade) {
        return from.getOrDefault(grade, Ratio.ZERO);
    }
}
