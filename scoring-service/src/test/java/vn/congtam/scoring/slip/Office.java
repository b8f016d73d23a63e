package vn.congtam.scoring.slip;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.stream.Stream;
import org.axonframework.config.Configuration;
import org.axonframework.config.DefaultConfigurer;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.GradeReplaced;
import vn.congtam.events.scoring.SlipFact.LeadersChanged;
import vn.congtam.events.scoring.SlipFact.ScoreChanged;
import vn.congtam.events.scoring.SlipFact.SlipLocked;
import vn.congtam.events.scoring.SlipFact.SlipOpened;
import vn.congtam.events.scoring.SlipFact.SpanPassedOn;
import vn.congtam.events.scoring.SlipFact.SubordinateStood;
import vn.congtam.events.scoring.SlipFact.WorkCarriedOver;
import vn.congtam.events.scoring.SlipFact.WorkPassedUp;
import vn.congtam.events.scoring.SlipId;
import vn.congtam.platform.web.Refused;
import vn.congtam.reckoning.Law;
import vn.congtam.scoring.reference.classification.Heights;
import vn.congtam.scoring.reference.classification.Places;
import vn.congtam.scoring.reference.classification.Promises;

/** Slips decided upon by the aggregate itself, with the reactions of one slip to another, in memory. */
final class Office implements AutoCloseable {
    private final Configuration axon;
    private final Queue<SlipFact> told = new ArrayDeque<>();

    Office(Law law) {
        axon = DefaultConfigurer.defaultConfiguration(false)
                .configureSerializer(c -> Jackson3Serializer.builder().build())
                .configureEmbeddedEventStore(c -> new InMemoryEventStorageEngine())
                .configureAggregate(Slip.class)
                .registerComponent(Law.class, c -> law)
                .registerComponent(Moves.class, c -> (_, _, _) -> true)
                .registerComponent(Presence.class, c -> (_, _) -> null)
                .registerComponent(Places.class, c -> (_, _, _, _, _) -> {})
                .registerComponent(Promises.class, c -> (_, _, _) -> {})
                .registerComponent(Heights.class, c -> _ -> Optional.empty())
                .buildConfiguration();
        axon.start();
        axon.eventBus().subscribe(messages -> messages.forEach(one -> told.add((SlipFact) one.getPayload())));
    }

    /** @return whether it was not refused */
    boolean ask(SlipCommand command) {
        try {
            axon.commandGateway().sendAndWait(command);
        } catch (Refused | AggregateNotFoundException refused) {
            return false;
        }
        while (!told.isEmpty()) followed(told.remove()).forEach(axon.commandGateway()::sendAndWait);
        return true;
    }

    List<SlipFact> facts(SlipId slip) {
        return axon.eventStore()
                .readEvents(slip.toString())
                .asStream()
                .map(DomainEventMessage::getPayload)
                .map(SlipFact.class::cast)
                .toList();
    }

    private static Stream<? extends SlipCommand> followed(SlipFact fact) {
        return switch (fact) {
            case SlipOpened f -> WhenScoreChangesThenTellLeaders.first(f).stream();
            case ScoreChanged f -> WhenScoreChangesThenTellLeaders.first(f).stream();
            case LeadersChanged f -> WhenScoreChangesThenTellLeaders.others(f).stream();
            case SubordinateStood f -> WhenScoreChangesThenTellLeaders.next(f).stream();
            case SlipLocked f -> WhenSlipIsLockedThenTrackIt.commands(f.slip(), f.basis(), f.tracked()).stream();
            case GradeReplaced f -> WhenSlipIsLockedThenTrackIt.commands(f.slip(), f.basis(), f.tracked()).stream();
            case WorkCarriedOver f -> Stream.of(WhenWorkIsPassedOnThenRecordIt.command(f));
            case WorkPassedUp f -> WhenWorkIsPassedOnThenRecordIt.commands(f).stream();
            case SpanPassedOn f -> Stream.of(WhenSlipIsLockedThenTrackIt.command(f));
            default -> Stream.of();
        };
    }

    @Override
    public void close() {
        axon.shutdown();
    }
}
