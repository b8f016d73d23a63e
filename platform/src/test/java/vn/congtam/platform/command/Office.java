package vn.congtam.platform.command;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.ArrayList;
import java.util.List;
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
import vn.congtam.platform.command.OfficeCommand.AddDivisions;
import vn.congtam.platform.command.OfficeCommand.AddUpTo;
import vn.congtam.platform.command.OfficeCommand.Open;
import vn.congtam.platform.web.Rule;

/** A small aggregate, as those of the services are. */
@Aggregate
class Office {
    enum Refusal implements Rule {
        FULL;

        @Override
        public Kind kind() {
            return Kind.STATE;
        }
    }

    @AggregateIdentifier
    private @Nullable AgencyId agency;

    private final List<String> divisions = new ArrayList<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(Open c) {
        apply(new AgencyEstablished(c.agency(), c.name()));
    }

    @CommandHandler
    void decide(AddDivisions c) {
        for (int i = 0; i < c.count(); i++) {
            String division = "d" + divisions.size();
            apply(new DivisionEstablished(c.agency(), division, "Phòng " + division));
        }
    }

    @CommandHandler
    void decide(AddUpTo c) {
        if (divisions.size() >= c.most()) {
            throw Refusal.FULL.refuse("", divisions.size());
        }
        decide(new AddDivisions(c.agency(), 1));
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
