package vn.congtam.platform.store;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStoreTest;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.junit.jupiter.api.AfterEach;
import vn.congtam.platform.store.commits.CommitLog;
import vn.congtam.platform.testing.RealDatabase;

/** Axon's own suite for its event store, over our engine. */
class EventStoreOverFactsTest extends EmbeddedEventStoreTest {
    private final MongoDatabase database = RealDatabase.fresh();
    private final CommitLog log = new CommitLog(database, new SimpleMeterRegistry());

    @Override
    public EventStorageEngine createStorageEngine() {
        FactStorageBuilder builder = new FactStorageBuilder("congtam.test/suite", log, database);
        builder.eventSerializer(TextNames.serializer());
        return builder.build();
    }

    @AfterEach
    void close() {
        log.close();
        database.drop();
    }
}
