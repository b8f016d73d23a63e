package vn.congtam.indicator.regulation.ruleset;

import java.util.Map;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.regulation.RuleClass;
import vn.congtam.events.regulation.RuleSetId;

sealed interface RuleSetCommand {
    record IssueRuleSet(
            @TargetAggregateIdentifier RuleSetId ruleSet,
            RegulationId regulation,
            RuleClass ruleClass,
            Map<String, String> content,
            String hash,
            String document)
            implements RuleSetCommand {}
}
