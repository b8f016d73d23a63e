package vn.congtam.platform.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.mongodb.client.MongoDatabase;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import vn.congtam.events.FactNames;
import vn.congtam.platform.json.IdModule;
import vn.congtam.platform.personal.Seals;
import vn.congtam.platform.store.commits.CommitLog;
import vn.congtam.platform.store.commits.KeyTaken;

/** Puts an engine together; every part has its default. */
public final class FactStorageBuilder extends BatchingEventStorageEngine.Builder {
    private final String logName;
    private final CommitLog log;
    private final Snapshots snapshots;

    /** @param logName such as {@code congtam.khanhhoa/scoring} */
    public FactStorageBuilder(String logName, CommitLog log, MongoDatabase database, Seals seals) {
        this.logName = logName;
        this.log = log;
        this.snapshots = new Snapshots(database);
        batchSize(128);
        persistenceExceptionResolver(e -> e instanceof KeyTaken);
        eventSerializer(new FactSerializer(FactNames.published()::typeOf, seals));
        snapshotSerializer(states());
    }

    /** The state of an aggregate is its fields, whatever their visibility. */
    private static Jackson3Serializer states() {
        return Jackson3Serializer.builder()
                .revisionResolver(new Schema())
                .jsonMapperBuilderCustomizer(json -> json.addModule(new IdModule())
                        .enable(MapperFeature.ALLOW_FINAL_FIELDS_AS_MUTATORS)
                        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .changeDefaultVisibility(seen -> seen.with(JsonAutoDetect.Visibility.NONE)
                                .withFieldVisibility(JsonAutoDetect.Visibility.ANY)
                                .withCreatorVisibility(JsonAutoDetect.Visibility.ANY)))
                .build();
    }

    public FactStorageEngine build() {
        return new FactStorageEngine(this);
    }

    String logName() {
        return logName;
    }

    CommitLog log() {
        return log;
    }

    Snapshots snapshots() {
        return snapshots;
    }
}
