package vn.congtam.rulebook;

import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;

/** From how many points each grade is earned (Art. 20); agencies have their own. */
public final class Thresholds {
    private final Map<Grade, Ratio> from;
    private final boolean rounded;

    /** @param prefix of the parameters: {@code grade} for people, {@code agency.grade} for agencies */
    public Thresholds(Parameters parameters, String prefix) {
        from = new EnumMap<>(Map.of(
                Grade.EXCELLENT, parameters.ratio(prefix + ".excellent"),
                Grade.GOOD, parameters.ratio(prefix + ".good"),
                Grade.COMPLETED, parameters.ratio(prefix + ".completed")));
        rounded = parameters.text("grade.compared").equals("ROUNDED");
    }

    /** @param total unrounded: 89.996 is not yet 90, unless the rule set compares what is shown */
    public Grade grade(Ratio total) {
        Ratio compared = rounded ? Ratio.of(total.points()) : total;
        return from.keySet().stream()
                .filter(grade -> compared.isAtLeast(from(grade)))
                .findFirst()
                .orElse(Grade.NOT_COMPLETED);
    }

    /** Points from which the grade is earned; 0 for Not completed. */
    public Ratio from(Grade grade) {
        return from.getOrDefault(grade, Ratio.ZERO);
    }

    /** Adds how the total compares with its threshold, by the rule named. */
    public void tell(String rule, Ratio total, Steps steps) {
        Grade grade = grade(total);
        Inputs inputs = Inputs.of("total", total.points())
                .and("exact", total)
                .and("from", from(grade).points())
                .and("below", below(grade));
        steps.add(rule, (rounded ? "grade.rounded." : "grade.") + grade, grade, inputs);
    }

    private java.math.@Nullable BigDecimal below(Grade grade) {
        if (grade == Grade.EXCELLENT) return null;
        return from(Grade.values()[grade.ordinal() - 1]).points();
    }
}
