package vn.congtam.scoring;

import vn.congtam.events.scoring.Rules;
import vn.congtam.reckoning.Law;
import vn.congtam.rulebook.RuleSet;

/** The rule sets that come with the product, by their ids. */
public final class ShippedLaw implements Law {
    public static final Rules DECREE = rules(RuleSet.DEFAULT);
    /** The same decree, but d is judged and not computed. */
    public static final Rules JUDGED = rules("nd335-2025/1-free-leadership");

    @Override
    public RuleSet of(Rules rules) {
        return RuleSet.of(rules.id());
    }

    private static Rules rules(String id) {
        return new Rules(id, RuleSet.of(id).hash());
    }
}
