package vn.congtam.rulebook;

import java.util.List;

/** The one rule set a period is rated by, or why there is none. */
public sealed interface Choice {
    record Chosen(RuleSet rules) implements Choice {}

    /** @param why one of the {@code RULES_…} codes or {@code RULE_SET_UNKNOWN}, at the adoption concerned */
    record Refused(Violation why) implements Choice {}

    /** @throws RuleViolation when there is none */
    default RuleSet orRefuse() {
        return switch (this) {
            case Chosen(RuleSet rules) -> rules;
            case Refused(Violation why) -> throw new RuleViolation(List.of(why));
        };
    }
}
