package vn.congtam.submission.task.routine;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.RoutineFact.RoutineEnded;
import vn.congtam.events.submission.RoutineFact.RoutineSet;
import vn.congtam.events.submission.RoutineId;

/** Work of one official that comes again. */
@Aggregate
@SuppressWarnings("NullAway.Init") // the first fact sets what is not null
class Routine {
    @AggregateIdentifier
    private @Nullable RoutineId routine;

    private StaffCode owner;
    private boolean ended;

    record SetRoutine(@TargetAggregateIdentifier RoutineId routine, RoutineSet asked) {}

    record EndRoutine(@TargetAggregateIdentifier RoutineId routine) {}

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(SetRoutine c) {
        apply(c.asked());
    }

    @CommandHandler
    void decide(EndRoutine c) {
        if (ended) throw Refusal.ROUTINE_ENDED.refuse();
        apply(new RoutineEnded(c.routine(), owner));
    }

    @EventSourcingHandler
    void evolve(RoutineSet f) {
        routine = f.routine();
        owner = f.owner();
    }

    @EventSourcingHandler
    void evolve(RoutineEnded f) {
        ended = true;
    }
}
