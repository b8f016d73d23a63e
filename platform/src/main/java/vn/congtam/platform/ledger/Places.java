package vn.congtam.platform.ledger;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import java.util.OptionalLong;
import org.bson.Document;
import vn.congtam.platform.store.commits.Commit;

/** At which position of the log a fact stands, by its id. */
final class Places {
    private final MongoCollection<Document> collection;

    Places(MongoCollection<Document> collection) {
        this.collection = collection;
    }

    OptionalLong of(String eventId) {
        Document found = collection.find(new Document("_id", eventId)).first();
        return found == null ? OptionalLong.empty() : OptionalLong.of(found.getLong("pos"));
    }

    /** Told again they stay as they are. */
    void add(List<Commit.Stored> facts) {
        List<Document> documents = facts.stream()
                .map(fact -> new Document("_id", fact.eventId()).append("pos", fact.position()))
                .toList();
        try {
            collection.insertMany(documents, new InsertManyOptions().ordered(false));
        } catch (MongoBulkWriteException e) {
            boolean known = e.getWriteErrors().stream()
                    .allMatch(error -> ErrorCategory.fromErrorCode(error.getCode()) == ErrorCategory.DUPLICATE_KEY);
            if (!known) throw e;
        }
    }
}
