package vn.congtam.rulebook;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Criterion;
import vn.congtam.rulebook.slip.General;

/** The general criteria of Form 01: ten items, or their sum. */
final class GeneralForm {
    private final List<String> items;

    GeneralForm(Parameters parameters) {
        items = parameters.list("general.items");
    }

    /** Absent as long as an item is missing. */
    @Nullable
    Ratio points(@Nullable General general) {
        return switch (general) {
            case null -> null;
            case General.Points sum -> Ratio.of(sum.points());
            case General.Items form -> missing(form).isEmpty() ? sum(form) : null;
        };
    }

    List<String> missing(General.Items form) {
        Set<String> present = form.items().stream().map(Criterion::item).collect(Collectors.toSet());
        return items.stream().filter(item -> !present.contains(item)).toList();
    }

    private static Ratio sum(General.Items form) {
        return form.items().stream().map(item -> Ratio.of(item.points())).reduce(Ratio.ZERO, Ratio::plus);
    }
}
