package vn.congtam.platform.wire.station;

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
import vn.congtam.events.submission.TaskFact.TaskReturned;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.web.Rule;

/** Hands tasks back, and reminds of them. */
@Aggregate
class Desk {
    private static final LocalDate DUE = LocalDate.parse("2026-10-31");

    @AggregateIdentifier
    private @Nullable TaskId task;

    record HandBack(@TargetAggregateIdentifier TaskId task, String reason) {}

    record Remind(@TargetAggregateIdentifier TaskId task, String reason) {}

    enum No implements Rule {
        NO_REMINDER
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(HandBack c) {
        apply(new TaskReturned(c.task(), c.reason(), DUE, List.of()));
    }

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(Remind c) {
        if (c.reason().equals("unspeakable")) {
            throw No.NO_REMINDER.refuse();
        }
        apply(new SupplementRequested(c.task(), c.reason(), DUE, List.of()));
    }

    @EventSourcingHandler
    void evolve(TaskReturned f) {
        task = f.task();
    }

    @EventSourcingHandler
    void evolve(SupplementRequested f) {
        task = f.task();
    }
}
