package vn.congtam.rulebook;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.slip.Criterion;
import vn.congtam.rulebook.slip.General;

/** What must hold for the general criteria, as a sum or item by item. */
final class GeneralExamination {
    private static final int MOST_ITEMS = 100;

    private final Parameters parameters;
    private final Ratio step;
    private final Set<String> items;
    private final Set<String> commented;
    private final Set<String> evidenced;

    GeneralExamination(Parameters parameters) {
        this.parameters = parameters;
        step = parameters.ratio("general.step");
        items = Set.copyOf(parameters.list("general.items"));
        commented = Set.copyOf(parameters.list("general.comment-below-maximum"));
        evidenced = Set.copyOf(parameters.list("general.evidence-above-zero"));
    }

    void of(@Nullable General general, Findings found) {
        switch (general) {
            case null -> {}
            case General.Points sum -> points(sum.points(), "general.points", "/generalPoints", found);
            case General.Items form -> items(form.items(), found);
        }
    }

    private void items(List<Criterion> form, Findings found) {
        if (!found.require(form.size() <= MOST_ITEMS, Defect.TOO_MANY, "/general", MOST_ITEMS)) return;
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < form.size(); i++) item(form.get(i), seen, "/general/" + i, found);
    }

    private void item(Criterion item, Set<String> seen, String at, Findings found) {
        found.requireShort(item.comment(), at + "/comment");
        found.requireShort(item.evidence(), at + "/evidence");
        if (found.require(items.contains(item.item()), Defect.ITEM_UNKNOWN, at + "/item", item.item())
                & found.require(seen.add(item.item()), Defect.ITEM_REPEATED, at + "/item", item.item()))
            justified(item, at, found);
    }

    private void justified(Criterion item, String at, Findings found) {
        String maximum = "general.maximum." + item.item();
        if (!points(item.points(), maximum, at + "/points", found)) return;
        Ratio points = Ratio.of(item.points());
        if (commented.contains(item.item()) && !points.isAtLeast(parameters.ratio(maximum)))
            found.require(Findings.isGiven(item.comment()), Defect.COMMENT_MISSING, at + "/comment");
        if (evidenced.contains(item.item()) && points.isPositive())
            found.require(Findings.isGiven(item.evidence()), Defect.EVIDENCE_MISSING, at + "/evidence");
    }

    private boolean points(BigDecimal points, String maximum, String at, Findings found) {
        if (!found.requireModest(points, at)) return false;
        Ratio exact = Ratio.of(points);
        Ratio most = parameters.ratio(maximum);
        return found.require(!exact.isNegative() && most.isAtLeast(exact), Defect.OUT_OF_RANGE, at, most.share())
                && found.require(exact.isMultipleOf(step), Defect.OFF_GRID, at, step.share());
    }
}
