package vn.congtam.rulebook;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Leadership;
import vn.congtam.rulebook.slip.Line;
import vn.congtam.rulebook.slip.Slip;

/** The formulas of Art. 14 to 17 over a slip that has been examined. */
final class Calculation {
    private final Deduction deduction;
    private final Ratio rate;
    private final Points points;
    private final Total total;
    private final GeneralForm form;

    Calculation(Parameters parameters) {
        deduction = Deduction.valueOf(parameters.text("deduction.scope"));
        rate = parameters.ratio("deduction.rate");
        points = new Points(parameters);
        total = new Total(parameters);
        form = new GeneralForm(parameters);
    }

    List<Credit> credits(Slip slip) {
        return slip.lines().stream().map(this::credit).toList();
    }

    private Credit credit(Line line) {
        Ratio factor = Ratio.of(line.factor()).times(Ratio.of(line.share()));
        Ratio completed = Ratio.of(line.completed());
        Work work = new Work(
                factor.times(Ratio.of(line.assigned())),
                factor.times(completed),
                factor.times(remaining(completed, line.qualityFailuresCounted())),
                factor.times(remaining(completed, line.lateTimesCounted())));
        return new Credit(line, factor, work);
    }

    private Ratio remaining(Ratio completed, long failures) {
        return deduction.remaining(completed, rate.times(Ratio.of(failures)));
    }

    Figures figures(Slip slip, List<Credit> credits) {
        if (slip.absence() != null) return Figures.NONE;
        Work work = Credit.sum(credits);
        Components components = components(work, slip.leadership());
        Ratio task = points.of(slip.leader(), components);
        Ratio general = form.points(slip.general());
        return new Figures(work, components, task, general, total.of(components.a(), task, general));
    }

    private static Components components(Work work, Leadership judged) {
        return new Components(
                work.a(),
                work.b(),
                work.c(),
                known(judged.unitResult()),
                known(judged.organisation()),
                known(judged.unity()));
    }

    private static @Nullable Ratio known(@Nullable BigDecimal value) {
        return value == null ? null : Ratio.of(value);
    }
}
