package vn.congtam.platform.reading;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.reading.ReadingFact.RecordsRead;
import vn.congtam.events.reading.ReadingsId;

/** What somebody reads on a day. */
@Aggregate
class ReadingsOfDay {
    @AggregateIdentifier
    private @Nullable ReadingsId readings;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(NoteReading c) {
        apply(new RecordsRead(c.id(), c.matter(), c.of(), c.subjects(), c.from()));
    }

    @EventSourcingHandler
    void evolve(RecordsRead f) {
        readings = f.readings();
    }
}
