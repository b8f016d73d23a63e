package vn.congtam.platform.store;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.function.UnaryOperator;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngineTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import vn.congtam.platform.store.commits.CommitLog;
import vn.congtam.platform.testing.HandSeals;
import vn.congtam.platform.testing.RealDatabase;

/** Axon's own suite for storage engines. */
class FactStorageEngineTest
        extends BatchingEventStorageEngineTest<FactStorageEngine, BatchingEventStorageEngine.Builder> {
    private final MongoDatabase database = RealDatabase.fresh();
    private final CommitLog log = new CommitLog(database, new SimpleMeterRegistry());

    @BeforeEach
    void engine() {
        setTestSubject(createEngine());
    }

    @AfterEach
    void close() {
        log.close();
        database.drop();
    }

    @Override
    protected FactStorageEngine createEngine(UnaryOperator<BatchingEventStorageEngine.Builder> customization) {
        FactStorageBuilder builder = new FactStorageBuilder("congtam.test/suite", log, database, new HandSeals());
        builder.eventSerializer(TextNames.serializer());
        FactStorageEngine engine = ((FactStorageBuilder) customization.apply(builder)).build();
        setTestSubject(engine);
        return engine;
    }
}
