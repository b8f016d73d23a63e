package vn.congtam.indicator.criteria;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.regulation.CriteriaSetFact.CriteriaSetIssued;
import vn.congtam.events.regulation.CriteriaSetId;
import vn.congtam.indicator.criteria.CriteriaCommand.IssueCriteria;

/** Criteria as data, issued once: whatever was evaluated by them can be explained by them. */
@Aggregate
class IssuedCriteriaSet {
    @AggregateIdentifier
    private @Nullable CriteriaSetId criteria;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(IssueCriteria c) {
        mustBeNew();
        apply(new CriteriaSetIssued(c.criteria(), c.regulation(), c.content(), c.hash(), c.document()));
    }

    private void mustBeNew() {
        if (criteria != null) {
            throw Refusal.CRITERIA_ISSUED_ALREADY.refuse("/properties", criteria.value());
        }
    }

    @EventSourcingHandler
    void evolve(CriteriaSetIssued f) {
        criteria = f.criteria();
    }
}
