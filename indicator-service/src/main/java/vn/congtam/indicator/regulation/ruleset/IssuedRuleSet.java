package vn.congtam.indicator.regulation.ruleset;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.regulation.RuleSetFact.RuleSetIssued;
import vn.congtam.events.regulation.RuleSetId;
import vn.congtam.indicator.regulation.ruleset.RuleSetCommand.IssueRuleSet;

/** Rules as data, issued once: whatever was scored by them can be scored again. */
@Aggregate
class IssuedRuleSet {
    @AggregateIdentifier
    private @Nullable RuleSetId ruleSet;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(IssueRuleSet c) {
        mustBeNew();
        apply(new RuleSetIssued(c.ruleSet(), c.regulation(), c.ruleClass(), c.content(), c.hash(), c.document()));
    }

    private void mustBeNew() {
        if (ruleSet != null) {
            throw Refusal.RULE_SET_ISSUED_ALREADY.refuse("/properties", ruleSet.value());
        }
    }

    @EventSourcingHandler
    void evolve(RuleSetIssued f) {
        ruleSet = f.ruleSet();
    }
}
