package vn.congtam.bench.recovery;

import com.mongodb.client.MongoDatabase;
import java.util.HashMap;
import java.util.Map;
import org.bson.Document;
import org.bson.RawBsonDocument;

/** What a service has stored and what it shows, looked up behind its back. */
final class Books {
    private final MongoDatabase database;

    Books(MongoDatabase database) {
        this.database = database;
    }

    /** How many facts the read model has taken in. */
    long shown() {
        return times().values().stream().mapToLong(Long::longValue).sum();
    }

    private Map<String, Long> times() {
        Map<String, Long> times = new HashMap<>();
        for (Document document : database.getCollection("asked_v1").find()) {
            times.put(document.getString("_id"), document.getInteger("times").longValue());
        }
        return times;
    }

    /** All that was accepted is stored, and the read model has each fact once. */
    void mustHoldOnce(Map<String, Long> accepted) {
        Map<String, Long> stored = stored();
        accepted.forEach((task, times) -> {
            if (stored.getOrDefault(task, 0L) < times) {
                throw new IllegalStateException("lost: " + task + " has " + stored.get(task) + " of " + times);
            }
        });
        times().forEach((task, times) -> {
            if (times > stored.getOrDefault(task, 0L)) {
                throw new IllegalStateException("twice: " + task + " shows " + times + " of " + stored.get(task));
            }
        });
    }

    private Map<String, Long> stored() {
        Map<String, Long> stored = new HashMap<>();
        for (RawBsonDocument commit :
                database.getCollection("commits", RawBsonDocument.class).find()) {
            for (var key : commit.getArray("keys")) {
                String name = key.asString().getValue();
                stored.merge(name.substring(name.indexOf('/') + 1, name.indexOf('#')), 1L, Long::sum);
            }
        }
        return stored;
    }
}
