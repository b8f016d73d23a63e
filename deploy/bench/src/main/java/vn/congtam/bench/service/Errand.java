package vn.congtam.bench.service;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.submission.TaskFact.SupplementRequested;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.web.Rule;

/** Something that is asked for again and again. */
@Aggregate
class Errand {

    enum Refusal implements Rule {
        DUE_BEFORE_LAST
    }

    record Ask(@TargetAggregateIdentifier TaskId task, String reason, LocalDate due) {}

    @AggregateIdentifier
    @SuppressWarnings("UnusedVariable") // Axon reads it
    private @Nullable TaskId task;

    private @Nullable LocalDate due;

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(Ask c) {
        if (due != null && c.due().isBefore(due)) throw Refusal.DUE_BEFORE_LAST.refuse("/due", due);
        apply(new SupplementRequested(c.task(), c.reason(), c.due(), List.of()));
    }

    @EventSourcingHandler
    void evolve(SupplementRequested f) {
        task = f.task();
        due = f.due();
    }
}
