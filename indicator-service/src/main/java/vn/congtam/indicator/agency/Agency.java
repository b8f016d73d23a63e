package vn.congtam.indicator.agency;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.indicator.AgencyFact.DivisionEstablished;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.indicator.agency.AgencyCommand.EstablishAgency;
import vn.congtam.indicator.agency.AgencyCommand.EstablishDivision;

/** An agency with its divisions. */
@Aggregate
class Agency {
    @AggregateIdentifier
    private @Nullable AgencyId agency;

    private final Set<String> divisions = new HashSet<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(EstablishAgency c) {
        mustBeNew();
        apply(new AgencyEstablished(c.agency(), c.name()));
    }

    @CommandHandler
    void decide(EstablishDivision c) {
        mustLack(c.division());
        apply(new DivisionEstablished(c.agency(), c.division(), c.name()));
    }

    private void mustBeNew() {
        if (agency != null) {
            throw Refusal.AGENCY_EXISTS.refuse("/agency", agency.value());
        }
    }

    private void mustLack(String division) {
        if (divisions.contains(division)) {
            throw Refusal.DIVISION_EXISTS.refuse("/division", division);
        }
    }

    @EventSourcingHandler
    void evolve(AgencyEstablished f) {
        agency = f.agency();
    }

    @EventSourcingHandler
    void evolve(DivisionEstablished f) {
        divisions.add(f.division());
    }
}
