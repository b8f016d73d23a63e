package vn.congtam.rulebook;

import java.math.BigDecimal;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Line;
import vn.congtam.rulebook.text.Text;

/** How the credit of a line came about. */
final class LineExplanation {
    private final String deduction;
    private final Ratio rate;

    LineExplanation(Parameters parameters) {
        deduction = parameters.text("deduction.scope");
        rate = parameters.ratio("deduction.rate");
    }

    void tell(Credit credit, Steps steps) {
        share(credit, steps);
        quantity(credit, steps);
        quality(credit, steps);
        progress(credit, steps);
    }

    /** The sentences after it work with the factor as it is then. */
    private static void share(Credit credit, Steps steps) {
        Line line = credit.line();
        if (line.countsWhole()) return;
        Inputs inputs =
                named(line).and("factor", shown(Ratio.of(line.factor()))).and("share", shown(Ratio.of(line.share())));
        steps.add("line.share", shown(credit.factor()), inputs);
    }

    private static void quantity(Credit credit, Steps steps) {
        Inputs inputs = work(credit)
                .and("assigned", credit.line().assigned())
                .and("assignedConverted", credit.work().assigned().share());
        steps.add("line.quantity", credit.work().completed().share(), inputs);
    }

    private void quality(Credit credit, Steps steps) {
        Line line = credit.line();
        Inputs inputs = failures(credit, line.qualityFailures(), line.qualityFailuresExempted());
        steps.add(
                "line.quality",
                "line.quality." + reading(line.qualityFailuresCounted()),
                shown(credit.work().quality()),
                inputs);
    }

    private void progress(Credit credit, Steps steps) {
        Line line = credit.line();
        Inputs inputs = failures(credit, line.lateTimes(), line.lateTimesExempted());
        steps.add(
                "line.progress",
                "line.progress." + reading(line.lateTimesCounted()),
                shown(credit.work().progress()),
                inputs);
    }

    private Inputs failures(Credit credit, long times, long exempted) {
        return work(credit)
                .and("times", times)
                .and("exempted", exempted)
                .and("counted", times - exempted)
                .and("rate", shown(rate));
    }

    private static Inputs work(Credit credit) {
        return named(credit.line())
                .and("factor", shown(credit.factor()))
                .and("completed", credit.line().completed());
    }

    private static Inputs named(Line line) {
        return Inputs.of("code", line.code())
                .and("title", line.title())
                .said("work", new Text(line.name(), line.name()));
    }

    private String reading(long counted) {
        return counted == 0 ? "FULL" : deduction;
    }

    private static BigDecimal shown(Ratio ratio) {
        return ratio.share();
    }
}
