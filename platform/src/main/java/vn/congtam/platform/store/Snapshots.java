package vn.congtam.platform.store;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOptions;
import java.time.Instant;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * The newest state of a stream, so that not all of its facts need reading. A cache and nothing more: what was made by
 * another version of the aggregate is not used, and what is lost is made again.
 */
final class Snapshots {
    private final MongoCollection<Document> collection;

    Snapshots(MongoDatabase database) {
        this.collection = database.getCollection("snapshots");
    }

    void keep(Snapshot snapshot) {
        Document id = new Document("_id", snapshot.stream());
        Document known = collection.find(id).first();
        if (isNewer(snapshot, known)) {
            collection.replaceOne(id, snapshot.document(), new ReplaceOptions().upsert(true));
        }
    }

    private static boolean isNewer(Snapshot snapshot, @Nullable Document known) {
        return known == null
                || !snapshot.schema().equals(known.getString("schema"))
                || known.getLong("seq") < snapshot.seq();
    }

    Optional<Snapshot> find(String stream) {
        return Optional.ofNullable(collection.find(new Document("_id", stream)).first())
                .map(Snapshot::of);
    }

    /**
     * @param type the class of the aggregate
     * @param schema of its form; see {@link Schema}
     */
    record Snapshot(
            String stream,
            long seq,
            String kind,
            String eventId,
            Instant ts,
            String type,
            String schema,
            String state) {

        static Snapshot of(Document found) {
            return new Snapshot(
                    found.getString("_id"),
                    found.getLong("seq"),
                    found.getString("kind"),
                    found.getString("eventId"),
                    Instant.ofEpochMilli(found.getDate("ts").getTime()),
                    found.getString("type"),
                    found.getString("schema"),
                    found.getString("state"));
        }

        Document document() {
            return new Document("_id", stream)
                    .append("seq", seq)
                    .append("kind", kind)
                    .append("eventId", eventId)
                    .append("ts", java.util.Date.from(ts))
                    .append("type", type)
                    .append("schema", schema)
                    .append("state", state);
        }

        DomainEventData<String> data() {
            return new GenericDomainEventEntry<>(kind, stream, seq, eventId, ts, type, schema, state, "{}");
        }
    }
}
