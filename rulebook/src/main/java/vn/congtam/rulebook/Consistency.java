package vn.congtam.rulebook;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.congtam.rulebook.exact.Ratio;
import vn.congtam.rulebook.indicator.OwnIndicators.Place;

/** Whether well-formed parameters fit each other: weights add up, thresholds descend, values are allowed. */
final class Consistency {
    private static final Ratio HUNDRED = Ratio.of(100);

    private final Parameters of;
    private final Findings found;

    Consistency(Parameters of, Findings found) {
        this.of = of;
        this.found = found;
    }

    void examine() {
        weights("general.points", "task.points");
        weights("agency.general.points", "agency.results.points");
        form();
        descend("grade");
        descend("agency.grade");
        unitResult("leader.unit-result.full");
        unitResult("leader.unit-result.any-below");
        fits(of.ratio("cap.exceptional-percent").isAtLeast(of.ratio("cap.percent")), "cap.exceptional-percent");
        validity();
        proposals();
        ownIndicators();
        unverified();
    }

    private void weights(String one, String other) {
        Ratio sum = of.ratio(one).plus(of.ratio(other));
        found.require(sum.equals(HUNDRED), Defect.WEIGHTS_DO_NOT_FIT, at(other), sum.share(), HUNDRED);
    }

    /** The items of Form 01 add up to the general points, each on the grid it is scored on. */
    private void form() {
        List<String> items = of.list("general.items");
        Ratio sum = Ratio.sum(items.stream().map(this::maximum).toList());
        Ratio points = of.ratio("general.points");
        found.require(sum.equals(points), Defect.WEIGHTS_DO_NOT_FIT, at("general.items"), sum.share(), points.share());
        if (fits(of.ratio("general.step").isPositive(), "general.step"))
            items.forEach(item -> fits(maximum(item).isMultipleOf(of.ratio("general.step")), name(item)));
        fits(items.containsAll(of.list("general.comment-below-maximum")), "general.comment-below-maximum");
        fits(items.containsAll(of.list("general.evidence-above-zero")), "general.evidence-above-zero");
    }

    private Ratio maximum(String item) {
        return of.ratio(name(item));
    }

    private static String name(String item) {
        return "general.maximum." + item;
    }

    private void descend(String prefix) {
        fits(above(prefix + ".excellent", prefix + ".good"), prefix + ".excellent");
        fits(above(prefix + ".good", prefix + ".completed"), prefix + ".good");
        fits(of.ratio(prefix + ".completed").isPositive(), prefix + ".completed");
    }

    private boolean above(String higher, String lower) {
        return of.ratio(higher).compareTo(of.ratio(lower)) > 0;
    }

    private void unitResult(String name) {
        fits(Allowed.parse(of.text("leadership.d")).contains(of.ratio(name)), name);
    }

    private void validity() {
        String until = of.maybe("effective.until");
        LocalDate from = LocalDate.parse(of.text("effective.from"));
        fits(until == null || !LocalDate.parse(until).isBefore(from), "effective.until");
    }

    private void proposals() {
        boolean proposal = of.text("class").equals(RuleClass.PROPOSAL.name());
        for (String name : of.all().keySet())
            if (name.startsWith("proposal.")) found.require(proposal, Defect.PARAMETER_PROPOSAL_ONLY, at(name), name);
    }

    /** Shown beside they have no share; only a proposal has them within, for the law makes the points of products. */
    private void ownIndicators() {
        Ratio share = of.ratio("own-indicators.share");
        boolean within = of.option("own-indicators.place", Place.class) == Place.WITHIN;
        boolean proposal = of.text("class").equals(RuleClass.PROPOSAL.name());
        String place = "own-indicators.place";
        found.require(proposal || !within, Defect.PARAMETER_PROPOSAL_ONLY, at(place), place);
        fits(within == share.isPositive() && share.compareTo(HUNDRED) < 0, "own-indicators.share");
    }

    private void unverified() {
        Set<String> names = of.all().keySet();
        fits(names.containsAll(of.list("unverified")), "unverified");
    }

    private boolean fits(boolean fine, String name) {
        return found.require(fine, Defect.PARAMETER_DOES_NOT_FIT, at(name), name);
    }

    private static String at(String name) {
        return ParameterExamination.at(name);
    }
}
