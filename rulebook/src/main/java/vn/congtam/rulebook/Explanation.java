package vn.congtam.rulebook;

import java.util.List;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Absence;

/** Tells an official how the score came about, in the order in which one would compute it by hand. */
final class Explanation {
    private final Parameters parameters;
    private final TaskExplanation tasks;
    private final GeneralExplanation general;
    private final GradeExplanation grades;

    Explanation(Parameters parameters) {
        this.parameters = parameters;
        tasks = new TaskExplanation(parameters);
        general = new GeneralExplanation(parameters);
        grades = new GradeExplanation(parameters);
    }

    List<Step> of(Assessment assessment) {
        Steps steps = new Steps(parameters);
        Absence absence = assessment.slip().absence();
        if (absence == null) rated(assessment, steps);
        else steps.add("not-rated", "not-rated." + absence, null, Inputs.of("reason", absence));
        return steps.all();
    }

    private void rated(Assessment assessment, Steps steps) {
        tasks.tell(assessment, steps);
        general.tell(assessment, steps);
        total(assessment.figures(), steps);
        grades.tell(assessment, steps);
    }

    private static void total(Figures figures, Steps steps) {
        Ratio task = figures.taskPoints();
        Ratio general = figures.generalPoints();
        if (task == null || general == null) return;
        Ratio total = task.plus(general);
        Inputs inputs = Inputs.of("taskPoints", task).and("generalPoints", general.points());
        steps.add("total", total.points(), inputs.and("exact", total));
    }
}
