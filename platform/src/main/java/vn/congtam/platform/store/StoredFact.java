package vn.congtam.platform.store;

import java.time.Instant;
import java.util.Arrays;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import vn.congtam.platform.store.commits.Commit.Stored;

/** A stored fact as Axon wants to see it; nothing is parsed before it is asked for. */
record StoredFact(Stored stored) implements TrackedEventData<byte[]> {

    static TrackedEventData<byte[]> tracked(Stored stored) {
        StoredFact fact = new StoredFact(stored);
        return fact.isOfNoStream() ? fact : new TrackedDomainEventData<>(fact.trackingToken(), new OfStream(fact));
    }

    static DomainEventData<byte[]> ofStream(Stored stored) {
        return new OfStream(new StoredFact(stored));
    }

    /** Axon's plain events belong to no aggregate; they are kept as a stream of one. */
    private boolean isOfNoStream() {
        return stored.stream().equals(stored.eventId());
    }

    @Override
    public TrackingToken trackingToken() {
        return new GlobalSequenceTrackingToken(stored.position());
    }

    @Override
    public String getEventIdentifier() {
        return stored.eventId();
    }

    @Override
    public Instant getTimestamp() {
        return stored.ts();
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SimpleSerializedObject<>(stored.entry(), byte[].class, FactSerializer.METADATA);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        byte[] payload = Arrays.copyOfRange(stored.entry(), stored.payload(), stored.payload() + stored.length());
        return new SimpleSerializedObject<>(
                payload, byte[].class, new SimpleSerializedType(stored.type(), Integer.toString(stored.rev())));
    }

    private record OfStream(StoredFact fact) implements DomainEventData<byte[]> {
        @Override
        public String getType() {
            return fact.stored.stream().replaceFirst("/.*", "");
        }

        @Override
        public String getAggregateIdentifier() {
            return fact.stored.stream();
        }

        @Override
        public long getSequenceNumber() {
            return fact.stored.seq();
        }

        @Override
        public String getEventIdentifier() {
            return fact.getEventIdentifier();
        }

        @Override
        public Instant getTimestamp() {
            return fact.getTimestamp();
        }

        @Override
        public SerializedObject<byte[]> getMetaData() {
            return fact.getMetaData();
        }

        @Override
        public SerializedObject<byte[]> getPayload() {
            return fact.getPayload();
        }
    }
}
