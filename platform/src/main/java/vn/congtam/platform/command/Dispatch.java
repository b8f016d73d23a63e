package vn.congtam.platform.command;

import io.micrometer.observation.Observation;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandResultMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.AggregateStreamCreationException;
import org.axonframework.modelling.command.AnnotationCommandTargetResolver;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.modelling.command.ConcurrencyException;
import vn.congtam.events.Entry;
import vn.congtam.platform.glance.Glance;
import vn.congtam.platform.keys.KeyedFingerprint;
import vn.congtam.platform.store.LastCommit;
import vn.congtam.platform.store.commits.CommandRepeated;
import vn.congtam.platform.store.commits.Commit;
import vn.congtam.platform.store.commits.CommitLog;
import vn.congtam.platform.trace.Trail;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.StaleVersion;

/** Carries orders out once each, and again when somebody else was faster. */
final class Dispatch implements Commands {
    private static final int TRIES_OF_A_PERSON = 12;
    private static final int TRIES_OF_A_REACTION = 100;
    private static final int TRIES_TO_CREATE = 3;
    private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    private final CommandBus bus;
    private final CommitLog log;
    private final KeyedFingerprint prints;
    private final Trail trail;
    private final CommandTargetResolver targets =
            AnnotationCommandTargetResolver.builder().build();

    Dispatch(CommandBus bus, CommitLog log, KeyedFingerprint prints, Trail trail) {
        this.bus = bus;
        this.log = log;
        this.prints = prints;
        this.trail = trail;
    }

    @Override
    public Receipt send(Act act, Object command) {
        Order order = Order.of(act, prints, command);
        return once(order, TRIES_OF_A_PERSON).map(Receipts::of).orElseGet(() -> ofNothing(order));
    }

    @Override
    public Optional<Receipt> answered(Act act) {
        return before(Order.of(act, prints, act)).map(Receipts::of);
    }

    @Override
    public void react(String reaction, Entry cause, Object command) {
        Optional<Commit> _ = once(Order.of(reaction, cause, stream(message(command)), command), TRIES_OF_A_REACTION);
    }

    private Optional<Commit> once(Order order, int tries) {
        String command = order.command().getClass().getSimpleName();
        Observation step = trail.step(
                        "congtam.command", command, order.provenance().correlation())
                .lowCardinalityKeyValue("command", command);
        return step.observe(() -> {
            step.highCardinalityKeyValue("stream", stream(order));
            try {
                return answer(order, tries);
            } finally {
                Glance.anew();
            }
        });
    }

    /**
     * Whatever goes wrong, the order may have been carried out by the same request sent twice: what it came to then
     * comes before any refusal.
     */
    private Optional<Commit> answer(Order order, int tries) {
        Optional<Commit> before = order.fresh() ? Optional.empty() : before(order);
        if (before.isPresent()) {
            return before;
        }
        try {
            return carryOut(order, tries);
        } catch (CommandRepeated e) {
            return Optional.of(order.checked(e.first()));
        } catch (RuntimeException e) {
            return Optional.of(before(order).orElseThrow(() -> e));
        }
    }

    private Optional<Commit> before(Order order) {
        return order.repeatable() ? log.byCommand(order.id()).map(order::checked) : Optional.empty();
    }

    private Optional<Commit> carryOut(Order order, int tries) {
        for (int tried = 1; ; tried++) {
            try {
                return attempt(order);
            } catch (AggregateNotFoundException e) {
                throw Refusal.NO_SUCH_RECORD.refuse("", code(e));
            } catch (AggregateStreamCreationException e) {
                if (tried == TRIES_TO_CREATE) {
                    throw Refusal.ALREADY_EXISTS.refuse().at(version(order));
                }
            } catch (ConcurrencyException e) {
                refuseIfStale(order);
                if (tried == tries) {
                    throw Refusal.CHANGED_MEANWHILE.refuse().at(version(order));
                }
            }
            pause(tried);
        }
    }

    /** As people know it: without the kind of its stream. */
    private static String code(AggregateNotFoundException e) {
        String stream = String.valueOf(e.getAggregateIdentifier());
        return stream.substring(stream.indexOf('/') + 1);
    }

    private void refuseIfStale(Order order) {
        Long expected = order.expectedVersion();
        if (expected != null) {
            throw new StaleVersion(expected, version(order));
        }
    }

    /** @return nothing when there was nothing left to do */
    private Optional<Commit> attempt(Order order) {
        FutureCallback<Object, Object> answer = new FutureCallback<>();
        LastCommit.forget();
        bus.dispatch(order.message(), answer);
        CommandResultMessage<?> result = answer.getResult();
        Optional<Commit> commit = LastCommit.take();
        if (result.isExceptional()) {
            throw result.exceptionResult() instanceof RuntimeException why
                    ? why
                    : new IllegalStateException(result.exceptionResult());
        }
        return commit;
    }

    /** There may have been nothing left to do because the same request was faster. */
    private Receipt ofNothing(Order order) {
        return before(order).map(Receipts::of).orElseGet(() -> Receipts.ofNothing(stream(order), version(order)));
    }

    private String stream(Order order) {
        return stream(order.message());
    }

    private String stream(CommandMessage<?> message) {
        return targets.resolveTarget(message).getIdentifier();
    }

    private static CommandMessage<Object> message(Object command) {
        return new GenericCommandMessage<>(command);
    }

    private long version(Order order) {
        return log.version(stream(order));
    }

    /** Those who lost a race start again at different moments, or they would meet again. */
    private static void pause(int tried) {
        long most = Math.min(LONGEST_PAUSE, TimeUnit.MILLISECONDS.toNanos(1) << Math.min(tried, 10));
        LockSupport.parkNanos(ThreadLocalRandom.current().nextLong(most));
    }
}
