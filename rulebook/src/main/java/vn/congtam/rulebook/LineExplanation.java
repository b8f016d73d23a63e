package vn.congtam.rulebook;

import java.math.BigDecimal;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Line;

/** How the credit of a line came about. */
final class LineExplanation {
    private final String deduction;
    private final Ratio rate;

    LineExplanation(Parameters parameters) {
        deduction = parameters.text("deduction.scope");
        rate = parameters.ratio("deduction.rate");
    }

    void tell(Credit credit, Steps steps) {
        quantity(credit, steps);
        quality(credit, steps);
        progress(credit, steps);
    }

    private static void quantity(Credit credit, Steps steps) {
        Inputs inputs = work(credit.line())
                .and("assigned", credit.line().assigned())
                .and("assignedConverted", credit.assigned().share());
        steps.add("line.quantity", credit.completed().share(), inputs);
    }

    private void quality(Credit credit, Steps steps) {
        Line line = credit.line();
        Inputs inputs = failures(line, line.qualityFailures(), line.qualityFailuresExempted());
        steps.add(
                "line.quality",
                "line.quality." + reading(line.qualityFailuresCounted()),
                shown(credit.quality()),
                inputs);
    }

    private void progress(Credit credit, Steps steps) {
        Line line = credit.line();
        Inputs inputs = failures(line, line.lateTimes(), line.lateTimesExempted());
        steps.add(
                "line.progress", "line.progress." + reading(line.lateTimesCounted()), shown(credit.progress()), inputs);
    }

    private Inputs failures(Line line, long times, long exempted) {
        return work(line)
                .and("times", times)
                .and("exempted", exempted)
                .and("counted", times - exempted)
                .and("rate", shown(rate));
    }

    private static Inputs work(Line line) {
        return Inputs.of("code", line.code())
                .and("factor", shown(Ratio.of(line.factor())))
                .and("completed", line.completed());
    }

    private String reading(long counted) {
        return counted == 0 ? "FULL" : deduction;
    }

    private static BigDecimal shown(Ratio ratio) {
        return ratio.share();
    }
}
