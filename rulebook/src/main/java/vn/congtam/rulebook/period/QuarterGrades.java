package vn.congtam.rulebook.period;

import java.util.List;
import vn.congtam.rulebook.Grade;
import vn.congtam.rulebook.Inputs;
import vn.congtam.rulebook.Parameters;
import vn.congtam.rulebook.Steps;

/**
 * The customs' table for a year from the grades of its quarters. More failed quarters than are borne: Not completed.
 * Enough excellent ones and none failed: Excellent. Few merely completed ones: Good. Otherwise Completed, which the table
 * as quoted does not mention: it joins the conditions of Good by "or", and then nothing would be left for it.
 */
final class QuarterGrades {
    private final int excellent;
    private final int completed;
    private final int failed;

    QuarterGrades(Parameters law) {
        excellent = law.count("year.quarter-grades.excellent-at-least");
        completed = law.count("year.quarter-grades.completed-at-most");
        failed = law.count("year.quarter-grades.failed-at-most");
    }

    Grade tell(List<Grade> quarters, Steps steps) {
        Grade grade = of(quarters);
        Inputs inputs = Inputs.of("count", quarters.size())
                .and("excellent", count(Grade.EXCELLENT, quarters))
                .and("good", count(Grade.GOOD, quarters))
                .and("completed", count(Grade.COMPLETED, quarters))
                .and("failed", count(Grade.NOT_COMPLETED, quarters))
                .and("grade", grade);
        steps.add("year-quarters", grade, inputs);
        return grade;
    }

    Grade of(List<Grade> quarters) {
        long lost = count(Grade.NOT_COMPLETED, quarters);
        if (lost > failed) return Grade.NOT_COMPLETED;
        if (lost == 0 && count(Grade.EXCELLENT, quarters) >= excellent) return Grade.EXCELLENT;
        return count(Grade.COMPLETED, quarters) <= completed ? Grade.GOOD : Grade.COMPLETED;
    }

    private static long count(Grade grade, List<Grade> quarters) {
        return quarters.stream().filter(grade::equals).count();
    }
}
