package vn.congtam.platform.store;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.ArrayList;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import vn.congtam.platform.store.commits.CommitLog;
import vn.congtam.platform.testing.HandSeals;
import vn.congtam.platform.testing.RealDatabase;

/** Axon's own suite for its event store, over our engine. */
class EventStoreOverFactsTest extends EmbeddedEventStoreTest {
    private final MongoDatabase database = RealDatabase.fresh();
    private final CommitLog log = new CommitLog(database, new SimpleMeterRegistry());

    /** The suite allows 100 ms for the very first event, with every class still to be loaded. */
    @BeforeAll
    static void warmUp() throws Exception {
        EventStoreOverFactsTest first = new EventStoreOverFactsTest();
        EmbeddedEventStore store = EmbeddedEventStore.builder()
                .storageEngine(first.createStorageEngine())
                .build();
        for (int i = 0; i < 20; i++) {
            store.publish(new GenericEventMessage<>("warm"));
        }
        store.openStream(null).nextAvailable();
        store.shutDown();
        first.close();
    }

    @Override
    public EventStorageEngine createStorageEngine() {
        FactStorageBuilder builder = new FactStorageBuilder("congtam.test/suite", log, database, new HandSeals());
        builder.eventSerializer(TextNames.serializer());
        awaitIndexes();
        return builder.build();
    }

    private void awaitIndexes() {
        while (database.getCollection("commits")
                        .listIndexes()
                        .into(new ArrayList<>())
                        .size()
                < 3) {
            LockSupport.parkNanos(1_000_000);
        }
    }

    @AfterEach
    void close() {
        log.close();
        database.drop();
    }
}
