package vn.congtam.rulebook;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Conclusion;

/** What scores of every span share (Art. 14 to 17 and 20): from components and general points to the grade, told. */
public final class Formula {
    private final Points points;
    private final Total total;
    private final Grading grades;

    public Formula(Parameters parameters) {
        points = new Points(parameters);
        total = new Total(parameters);
        grades = new Grading(parameters);
    }

    /** Adds how a, b and c follow from the sums, or that nothing was assigned. */
    public static void tellShares(Work work, Steps steps) {
        TaskExplanation.shares(work, steps);
    }

    /** @return task points, exact; absent while a component is */
    public @Nullable Ratio taskPoints(boolean leader, Components components, Steps steps) {
        Ratio task = points.of(leader, components);
        points.tell(leader, components, task, steps);
        return task;
    }

    /** @return the total, 0 to 100, exact; absent while a part is */
    public @Nullable Ratio total(Components components, @Nullable Ratio task, @Nullable Ratio general, Steps steps) {
        Ratio sum = total.of(components.a(), task, general);
        total.tell(task, general, sum, steps);
        return sum;
    }

    /** @return the grade by the total, or what overrides it; absent while there is neither */
    public @Nullable Grade grade(State state, @Nullable Ratio total, List<Conclusion> overrides, Steps steps) {
        grades.tell(state, total, overrides, steps);
        return grades.of(state, total, overrides);
    }
}
