package vn.congtam.reporting.fairness;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.fairness.FairnessFact.SignalExplained;
import vn.congtam.events.fairness.RadarId;

/** What somebody says of his radar in a span; said anew, both stay. */
@Aggregate
class Explanations {
    @AggregateIdentifier
    private @Nullable RadarId radar;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(ExplainSignal c) {
        apply(new SignalExplained(c.radar(), c.staff(), c.signal(), c.reason()));
    }

    @EventSourcingHandler
    void evolve(SignalExplained f) {
        radar = f.radar();
    }
}
