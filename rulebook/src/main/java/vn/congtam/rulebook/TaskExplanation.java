package vn.congtam.rulebook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Leadership;

/** From the lines over the components to the task points. */
final class TaskExplanation {
    private final LineExplanation lines;
    private final Points points;

    TaskExplanation(Parameters parameters) {
        lines = new LineExplanation(parameters);
        points = new Points(parameters);
    }

    void tell(Assessment assessment, Steps steps) {
        Figures figures = assessment.figures();
        boolean leader = assessment.slip().leader();
        assessment.credits().forEach(credit -> lines.tell(credit, steps));
        shares(Credit.sum(assessment.credits()), steps);
        if (leader) leadership(assessment.slip().leadership(), steps);
        points.tell(leader, figures.components(), figures.taskPoints(), steps);
    }

    static void shares(Work work, Steps steps) {
        if (work.a() == null) steps.add("insufficient-data", null, Inputs.none());
        share("quantity", work.a(), work.completed(), work.assigned(), steps);
        share("quality", work.b(), work.quality(), work.assigned(), steps);
        share("progress", work.c(), work.progress(), work.assigned(), steps);
    }

    private static void share(String rule, @Nullable Ratio share, Ratio credited, Ratio assigned, Steps steps) {
        if (share == null) return;
        Inputs inputs = Inputs.of("credited", credited.share()).and("assigned", assigned.share());
        steps.add(rule, share.share(), inputs);
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
