package vn.congtam.rulebook;

import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;

/**
 * The total (Art. 17). Some agencies propose that whoever leaves assigned work undone cannot pass: the decree does not say
 * so, hence only a PROPOSAL may set {@code proposal.cap-below-full-quantity}.
 */
final class Total {
    private final @Nullable Ratio proposedCap;

    Total(Parameters parameters) {
        String cap = parameters.maybe("proposal.cap-below-full-quantity");
        proposedCap = cap == null ? null : Ratio.of(cap);
    }

    /** @return 0 to 100, exact; absent while a part is */
    @Nullable
    Ratio of(@Nullable Ratio quantity, @Nullable Ratio task, @Nullable Ratio general) {
        if (quantity == null || task == null || general == null) return null;
        Ratio sum = task.plus(general);
        return caps(quantity, sum) && proposedCap != null ? proposedCap : sum;
    }

    private boolean caps(Ratio quantity, Ratio sum) {
        return proposedCap != null && !quantity.isAtLeast(Ratio.ONE) && !proposedCap.isAtLeast(sum);
    }

    void tell(@Nullable Ratio task, @Nullable Ratio general, @Nullable Ratio total, Steps steps) {
        if (task == null || general == null || total == null) return;
        Ratio sum = task.plus(general);
        Inputs inputs = Inputs.of("taskPoints", task).and("generalPoints", general.points());
        steps.add("total", sum.points(), inputs.and("exact", sum));
        if (!sum.equals(total)) steps.add("proposed-cap", total.points(), Inputs.of("total", sum.points()));
    }
}
