package vn.congtam.platform.store;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.serialization.SerializationException;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Entry;
import vn.congtam.platform.store.commits.Commit;
import vn.congtam.platform.store.commits.Commit.Stored;
import vn.congtam.platform.store.commits.CommitLog;
import vn.congtam.platform.store.commits.Draft;
import vn.congtam.platform.store.commits.KeyTaken;

/** Axon's view of the {@link CommitLog}. What one command stores together is one commit; a token is one number. */
public class FactStorageEngine extends BatchingEventStorageEngine {
    private static final int FEW = 16;
    private static final int NEWER = 2;
    private static final long MOST_KNOWN = 4L << 20;

    private final String logName;
    private final CommitLog log;
    private final Snapshots snapshots;
    private final ShortStreams shortStreams = new ShortStreams();
    private final KnownFacts known = new KnownFacts(MOST_KNOWN);

    FactStorageEngine(FactStorageBuilder builder) {
        super(builder);
        this.logName = builder.logName();
        this.log = builder.log();
        this.snapshots = builder.snapshots();
    }

    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        if (events.isEmpty()) {
            return;
        }
        try {
            Commit commit = log.append(draft(events, serializer));
            commit.facts().forEach(this::note);
            LastCommit.is(commit);
        } catch (KeyTaken e) {
            Relied.streams().forEach(this::readOn);
            handlePersistenceException(e, events.getFirst());
        }
    }

    private Draft draft(List<? extends EventMessage<?>> events, Serializer serializer) {
        EventMessage<?> first = events.getFirst();
        Provenance provenance = Provenance.of(first.getMetaData());
        List<Entry> entries = new ArrayList<>(events.size());
        events.forEach(event -> entries.add(entry(event, serializer)));
        return new Draft(
                provenance.command(),
                provenance.request(),
                millis(first.getTimestamp()),
                entries,
                Relied.besides(entries));
    }

    /**
     * All of a stream, for a decision about another one: it holds only as long as nothing follows here. So what is known here
     * is enough at first, and is read anew where it was not all.
     */
    public List<Stored> reliedOn(String stream, boolean anew) {
        List<Stored> facts = anew ? List.of() : known.from(stream, 0);
        if (facts.isEmpty()) facts = all(stream);
        Relied.on(stream, facts.size());
        return facts;
    }

    /** What was missed is known the next time. */
    private void readOn(String stream) {
        List<Stored> _ = all(stream);
    }

    private List<Stored> all(String stream) {
        List<Stored> facts = new ArrayList<>(stored(stream, 0, batchSize()));
        for (int more = facts.size(); more == batchSize(); ) {
            List<Stored> next = stored(stream, facts.size(), batchSize());
            facts.addAll(next);
            more = next.size();
        }
        return facts;
    }

    private Entry entry(EventMessage<?> event, Serializer serializer) {
        SerializedObject<String> payload = event.serializePayload(serializer, String.class);
        Provenance provenance = Provenance.of(event.getMetaData());
        DomainEventMessage<?> ofStream = event instanceof DomainEventMessage<?> domain ? domain : null;
        return new Entry(
                logName,
                0,
                event.getIdentifier(),
                ofStream == null ? event.getIdentifier() : ofStream.getAggregateIdentifier(),
                ofStream == null ? 0 : ofStream.getSequenceNumber(),
                payload.getType().getName(),
                FactSerializer.revision(payload.getType()),
                millis(event.getTimestamp()),
                provenance.actor(),
                provenance.cause(),
                provenance.correlation(),
                provenance.meta(),
                payload.getData());
    }

    private static Instant millis(Instant time) {
        return Instant.ofEpochMilli(time.toEpochMilli());
    }

    private void note(Stored fact) {
        known.add(List.of(fact));
        shortStreams.reached(fact.stream(), fact.seq());
    }

    @Override
    protected List<? extends DomainEventData<?>> fetchDomainEvents(String stream, long from, int most) {
        return stored(stream, from, most).stream().map(StoredFact::ofStream).toList();
    }

    private List<Stored> stored(String stream, long from, int most) {
        List<Stored> facts = new ArrayList<>(known.from(stream, from));
        int first = facts.isEmpty() ? FEW : NEWER;
        if (facts.size() < most) {
            facts.addAll(read(stream, from + facts.size(), first, most - facts.size()));
        }
        known.add(facts);
        if (!facts.isEmpty()) {
            shortStreams.reached(stream, facts.getLast().seq());
        }
        return facts.stream().limit(most).toList();
    }

    /** Most streams are short, and the cost of asking grows with the number of keys asked for. */
    private List<Stored> read(String stream, long from, int first, int most) {
        int few = Math.min(first, most);
        List<Stored> facts = new ArrayList<>(log.facts(stream, from, few));
        if (facts.size() == few && most > few) {
            facts.addAll(log.facts(stream, from + few, most - few));
        }
        return facts;
    }

    @Override
    protected List<? extends TrackedEventData<?>> fetchTrackedEvents(@Nullable TrackingToken after, int most) {
        long from = after == null ? 0 : after.position().orElse(-1) + 1;
        return log.from(log.ordinalOf(from), most).stream()
                .flatMap(commit -> commit.facts().stream())
                .filter(fact -> fact.position() >= from)
                .map(StoredFact::tracked)
                .toList();
    }

    @Override
    protected void storeSnapshot(DomainEventMessage<?> message, Serializer serializer) {
        SerializedObject<String> state = message.serializePayload(serializer, String.class);
        Object again = serializer.deserialize(state);
        if (!serializer.serialize(again, String.class).getData().equals(state.getData())) {
            throw new SerializationException("the state of " + state.getType() + " does not survive a snapshot");
        }
        snapshots.keep(new Snapshots.Snapshot(
                message.getAggregateIdentifier(),
                message.getSequenceNumber(),
                message.getType(),
                message.getIdentifier(),
                message.getTimestamp(),
                state.getType().getName(),
                String.valueOf(state.getType().getRevision()),
                state.getData()));
    }

    @Override
    protected Stream<? extends DomainEventData<?>> readSnapshotData(String stream) {
        return snapshots.find(stream).map(Snapshots.Snapshot::data).filter(this::isOfThisVersion).stream();
    }

    private boolean isOfThisVersion(DomainEventData<?> snapshot) {
        Serializer serializer = getSnapshotSerializer();
        var type = snapshot.getPayload().getType();
        return type.equals(serializer.typeForClass(serializer.classForType(type)));
    }

    /** What cannot be read is found out here, where Axon goes on without it, and not when it is used. */
    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        Optional<DomainEventMessage<?>> snapshot =
                shortStreams.has(stream) ? Optional.empty() : super.readSnapshot(stream);
        snapshot.ifPresent(DomainEventMessage::getPayload);
        return snapshot;
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        long last = log.version(stream);
        return last < 0 ? Optional.empty() : Optional.of(last);
    }

    @Override
    public TrackingToken createTailToken() {
        return new GlobalSequenceTrackingToken(-1);
    }

    @Override
    public TrackingToken createHeadToken() {
        long head = log.head();
        return new GlobalSequenceTrackingToken(
                head < 0 ? -1 : log.from(head, 1).getFirst().next() - 1);
    }

    /** Clocks differ and are set back, so this looks at every fact; it is asked for once in the life of a processor. */
    @Override
    public TrackingToken createTokenAt(Instant time) {
        long ordinal = 0;
        for (List<Commit> some = log.from(0, batchSize()); !some.isEmpty(); some = log.from(ordinal, batchSize())) {
            Optional<Stored> first = some.stream()
                    .flatMap(commit -> commit.facts().stream())
                    .filter(fact -> !fact.ts().isBefore(time))
                    .findFirst();
            if (first.isPresent()) {
                return new GlobalSequenceTrackingToken(first.get().position() - 1);
            }
            ordinal = some.getLast().ordinal() + 1;
        }
        return createHeadToken();
    }
}
