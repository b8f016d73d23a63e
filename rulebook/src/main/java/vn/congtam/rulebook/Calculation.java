package vn.congtam.rulebook;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Line;
import vn.congtam.rulebook.slip.Slip;

/** The formulas of Art. 14 to 17 over a slip that has been examined. */
final class Calculation {
    private final Deduction deduction;
    private final Ratio rate;
    private final Ratio taskMaximum;
    private final GeneralForm form;

    Calculation(Parameters parameters) {
        deduction = Deduction.valueOf(parameters.text("deduction.scope"));
        rate = parameters.ratio("deduction.rate");
        taskMaximum = parameters.ratio("task.points");
        form = new GeneralForm(parameters);
    }

    List<Credit> credits(Slip slip) {
        return slip.lines().stream().map(this::credit).toList();
    }

    private Credit credit(Line line) {
        Ratio factor = Ratio.of(line.factor());
        Ratio completed = Ratio.of(line.completed());
        return new Credit(
                line,
                factor.times(Ratio.of(line.assigned())),
                factor.times(completed),
                factor.times(remaining(completed, line.qualityFailuresCounted())),
                factor.times(remaining(completed, line.lateTimesCounted())));
    }

    private Ratio remaining(Ratio completed, long failures) {
        return deduction.remaining(completed, rate.times(Ratio.of(failures)));
    }

    Figures figures(Slip slip) {
        return slip.absence() == null ? figures(slip, components(slip)) : Figures.NONE;
    }

    private Figures figures(Slip slip, Components components) {
        Ratio mean = components.mean(slip.leader());
        return new Figures(components, mean == null ? null : mean.times(taskMaximum), form.points(slip.general()));
    }

    private Components components(Slip slip) {
        List<Credit> credits = credits(slip);
        return new Components(
                share(credits, Credit::completed),
                share(credits, Credit::quality),
                share(credits, Credit::progress),
                known(slip.leadership().unitResult()),
                known(slip.leadership().organisation()),
                known(slip.leadership().unity()));
    }

    /** Of what was assigned; absent when nothing was, for nothing of nothing is neither all nor none. */
    private static @Nullable Ratio share(List<Credit> credits, Function<Credit, Ratio> part) {
        Ratio assigned = Credit.sum(credits, Credit::assigned);
        return assigned.isPositive() ? Credit.sum(credits, part).over(assigned) : null;
    }

    private static @Nullable Ratio known(@Nullable BigDecimal value) {
        return value == null ? null : Ratio.of(value);
    }
}
