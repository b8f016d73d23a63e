package vn.congtam.rulebook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;

/** The task points from the components, three or six of them. */
final class PointsExplanation {
    private final Ratio maximum;

    PointsExplanation(Parameters parameters) {
        maximum = parameters.ratio("task.points");
    }

    void tell(boolean leader, Figures figures, Steps steps) {
        Ratio points = figures.taskPoints();
        if (points == null) return;
        Inputs inputs =
                inputs(figures.components()).and("maximum", maximum.points()).and("exact", points);
        steps.add("task-points", leader ? "task-points.leader" : "task-points", points.points(), inputs);
    }

    private static Inputs inputs(Components of) {
        return Inputs.none()
                .and("a", shown(of.a()))
                .and("b", shown(of.b()))
                .and("c", shown(of.c()))
                .and("d", shown(of.unitResult()))
                .and("đ", shown(of.organisation()))
                .and("e", shown(of.unity()));
    }

    private static @Nullable BigDecimal shown(@Nullable Ratio share) {
        return share == null ? null : share.share();
    }
}
