package vn.congtam.rulebook.unit;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Defect;
import vn.congtam.rulebook.Findings;
import vn.congtam.rulebook.Grade;
import vn.congtam.rulebook.Inputs;
import vn.congtam.rulebook.Parameters;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.State;
import vn.congtam.rulebook.Steps;
import vn.congtam.rulebook.Violation;
import vn.congtam.rulebook.exact.Ratio;

/**
 * d of a leader from the results of those under management (Art. 15): 1 if every rated one is at Completed or above, 0.5
 * if any is below. Those not rated are left out. As long as one is neither scored nor left unrated there is no d.
 *
 * <p>With nobody left, "all of them" would be true of nobody: by the rule sets shipped d is not computed then, neither full
 * nor zero, but left to the reviewer, as đ and e are ({@code leader.unit-result.nobody=ABSENT}); FULL gives it. The decree
 * does not say, and a leader of nobody has a result all the same.
 */
public final class UnitResult {
    private final Parameters law;
    private final Ratio threshold;

    private UnitResult(RuleSet rules) {
        law = rules.law();
        threshold = law.ratio("grade.completed");
    }

    public static UnitResult by(RuleSet rules) {
        return new UnitResult(rules);
    }

    /** Whether d is computed at all, or judged by the reviewer ({@code leader.unit-result=REVIEWED}). */
    public boolean isComputed() {
        return law.text("leader.unit-result").equals("SUBORDINATES");
    }

    /** Whether the reviewer judges d: by the rule set anyway, or because there is nobody to compute it from. */
    public boolean isJudged(List<Subordinate> scope) {
        boolean nobody = scope.stream().allMatch(one -> one.state() == State.NOT_RATED);
        return !isComputed() || nobody && law.text("leader.unit-result.nobody").equals("ABSENT");
    }

    /** Everything wrong with the scope; empty when d can be told. */
    public List<Violation> examine(List<Subordinate> scope) {
        return examined(scope).all();
    }

    private static Findings examined(List<Subordinate> scope) {
        Findings found = new Findings();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < scope.size(); i++) {
            Subordinate one = scope.get(i);
            String at = "/subordinates/" + i;
            found.requireText(one.key(), Defect.TEXT_MISSING, at + "/key");
            found.require(seen.add(one.key()), Defect.KEY_REPEATED, at + "/key", one.key());
            boolean known = one.state() != State.SCORED || one.total() != null || one.grade() != null;
            found.require(known, Defect.RESULT_MISSING, at + "/total", one.state());
        }
        return found;
    }

    /**
     * @param scope those in scope as of the period, in any order
     * @throws RuleViolation naming everything wrong with the scope
     */
    public Judged of(List<Subordinate> scope) {
        examined(scope).refuseIfAny();
        List<Subordinate> counted =
                scope.stream().filter(one -> one.state() != State.NOT_RATED).toList();
        Judged judged = new Judged(
                null,
                keys(counted, this::isBelow),
                keys(counted, this::isPending),
                keys(scope, one -> !counted.contains(one)),
                List.of());
        return told(judged, counted.size());
    }

    private boolean isBelow(Subordinate one) {
        if (one.grade() == Grade.NOT_COMPLETED) return true;
        return one.state() == State.SCORED
                && one.total() != null
                && !one.total().isAtLeast(threshold);
    }

    /** An override needs no score. */
    private boolean isPending(Subordinate one) {
        return one.state() != State.SCORED && !isBelow(one);
    }

    private static List<String> keys(List<Subordinate> of, Predicate<Subordinate> which) {
        return of.stream().filter(which).map(Subordinate::key).sorted().toList();
    }

    private Judged told(Judged judged, int counted) {
        Steps steps = new Steps(law);
        String outcome = outcome(judged, counted);
        Ratio value = value(outcome);
        Inputs inputs = Inputs.of("count", counted)
                .and("threshold", threshold.points())
                .and("below", judged.below().size())
                .and("pending", judged.pending().size())
                .and("excluded", judged.excluded().size())
                .and("keys", listed(outcome.equals("pending") ? judged.pending() : judged.below()));
        steps.add("subordinates", "subordinates." + outcome, value == null ? null : value.share(), inputs);
        return new Judged(value, judged.below(), judged.pending(), judged.excluded(), steps.all());
    }

    private String outcome(Judged judged, int counted) {
        if (!isComputed()) return "reviewed";
        if (!judged.pending().isEmpty()) return "pending";
        if (counted == 0) return "nobody." + law.text("leader.unit-result.nobody");
        return judged.below().isEmpty() ? "full" : "any-below";
    }

    private @Nullable Ratio value(String outcome) {
        return switch (outcome) {
            case "full", "nobody.FULL" -> law.ratio("leader.unit-result.full");
            case "any-below" -> law.ratio("leader.unit-result.any-below");
            default -> null;
        };
    }

    private static String listed(Collection<String> keys) {
        return keys.stream().collect(Collectors.joining(", "));
    }
}
