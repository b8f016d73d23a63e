package vn.congtam.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Leadership;

/** From the lines over the components to the task points. */
final class TaskExplanation {
    private final LineExplanation lines;
    private final PointsExplanation points;

    TaskExplanation(Parameters parameters) {
        lines = new LineExplanation(parameters);
        points = new PointsExplanation(parameters);
    }

    void tell(Assessment assessment, Steps steps) {
        boolean leader = assessment.slip().leader();
        assessment.credits().forEach(credit -> lines.tell(credit, steps));
        shares(assessment, steps);
        if (leader) leadership(assessment.slip().leadership(), steps);
        points.tell(leader, assessment.figures(), steps);
    }

    private static void shares(Assessment assessment, Steps steps) {
        Components components = assessment.figures().components();
        List<Credit> credits = assessment.credits();
        if (components.a() == null) steps.add("insufficient-data", null, Inputs.none());
        share("quantity", components.a(), credits, Credit::completed, steps);
        share("quality", components.b(), credits, Credit::quality, steps);
        share("progress", components.c(), credits, Credit::progress, steps);
    }

    private static void share(
            String rule, @Nullable Ratio share, List<Credit> credits, Function<Credit, Ratio> part, Steps steps) {
        if (share == null) return;
        Inputs inputs = Inputs.of("credited", Credit.sum(credits, part).share());
        Ratio assigned = Credit.sum(credits, Credit::assigned);
        steps.add(rule, share.share(), inputs.and("assigned", assigned.share()));
    }

    private static void leadership(Leadership leadership, Steps steps) {
        component("unit-result", leadership.unitResult(), steps);
        component("organisation", leadership.organisation(), steps);
        component("unity", leadership.unity(), steps);
    }

    private static void component(String rule, @Nullable BigDecimal value, Steps steps) {
        if (value == null) steps.add(rule, rule + ".missing", null, Inputs.none());
        else steps.add(rule, Ratio.of(value).share(), Inputs.none());
    }
}
