package vn.congtam.rulebook;

import java.util.List;
import vn.congtam.rulebook.slip.Absence;

/** Tells an official how the score came about, in the order in which one would compute it by hand. */
final class Explanation {
    private final Parameters parameters;
    private final TaskExplanation tasks;
    private final GeneralExplanation general;
    private final Total total;
    private final Grading grades;

    Explanation(Parameters parameters) {
        this.parameters = parameters;
        tasks = new TaskExplanation(parameters);
        general = new GeneralExplanation(parameters);
        total = new Total(parameters);
        grades = new Grading(parameters);
    }

    List<Step> of(Assessment assessment) {
        Steps steps = new Steps(parameters);
        Absence absence = assessment.slip().absence();
        if (absence == null) rated(assessment, steps);
        else steps.add("not-rated", "not-rated." + absence, null, Inputs.of("reason", absence));
        return steps.all();
    }

    private void rated(Assessment assessment, Steps steps) {
        Figures figures = assessment.figures();
        tasks.tell(assessment, steps);
        general.tell(assessment, steps);
        total.tell(figures.taskPoints(), figures.generalPoints(), figures.total(), steps);
        grades.tell(assessment.state(), figures.total(), assessment.slip().overrides(), steps);
    }
}
