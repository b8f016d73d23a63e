package vn.congtam.rulebook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;

/** The task points from the components, three or a leader's six of them (Art. 16). */
final class Points {
    private final Ratio maximum;

    Points(Parameters parameters) {
        maximum = parameters.ratio("task.points");
    }

    @Nullable
    Ratio of(boolean leader, Components components) {
        Ratio mean = components.mean(leader);
        return mean == null ? null : mean.times(maximum);
    }

    void tell(boolean leader, Components components, @Nullable Ratio points, Steps steps) {
        if (points == null) return;
        Inputs inputs = inputs(components).and("maximum", maximum.points()).and("exact", points);
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
