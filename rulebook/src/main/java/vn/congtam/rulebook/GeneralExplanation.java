package vn.congtam.rulebook;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Criterion;
import vn.congtam.rulebook.slip.General;

/** The general points: as given, or from the ten items; what is missing is named. */
final class GeneralExplanation {
    private final Parameters parameters;
    private final GeneralForm form;

    GeneralExplanation(Parameters parameters) {
        this.parameters = parameters;
        form = new GeneralForm(parameters);
    }

    void tell(Assessment assessment, Steps steps) {
        Ratio points = assessment.figures().generalPoints();
        switch (assessment.slip().general()) {
            case null -> steps.add("general-points", "general-points.missing", null, Inputs.none());
            case General.Points _ -> sum(points, steps);
            case General.Items items -> items(items, points, steps);
        }
    }

    private void sum(@Nullable Ratio points, Steps steps) {
        if (points != null)
            steps.add("general-points", points.points(), Inputs.of("maximum", maximum("general.points")));
    }

    private void items(General.Items items, @Nullable Ratio points, Steps steps) {
        items.items().forEach(item -> item(item, steps));
        if (points == null) missing(items, steps);
        else sum(points, steps);
    }

    private void missing(General.Items items, Steps steps) {
        Inputs inputs = Inputs.of("missing", String.join(", ", form.missing(items)));
        steps.add("general-points", "general-points.partial", null, inputs);
    }

    private void item(Criterion item, Steps steps) {
        Inputs inputs = Inputs.of("item", item.item())
                .and("maximum", maximum("general.maximum." + item.item()))
                .and("comment", item.comment())
                .and("evidence", item.evidence());
        steps.add(
                "general-item",
                "general-item." + item.item(),
                Ratio.of(item.points()).points(),
                inputs);
    }

    private BigDecimal maximum(String parameter) {
        return parameters.ratio(parameter).points();
    }
}
