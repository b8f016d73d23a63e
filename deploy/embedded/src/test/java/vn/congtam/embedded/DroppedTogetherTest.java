package vn.congtam.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Indexes;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Who drops a database or a collection is not refused because another is about to lay an index. */
class DroppedTogetherTest {
    private static final int ROUNDS = 400;

    private final CyclicBarrier together = new CyclicBarrier(2);

    @Test
    void a_database_is_dropped_while_indexes_are_laid() throws Exception {
        race(MongoDatabase::drop);
    }

    @Test
    void a_collection_is_dropped_while_indexes_are_laid() throws Exception {
        race(database -> database.getCollection("commits").drop());
    }

    private void race(Drop drop) throws Exception {
        try (EmbeddedDatabase server = EmbeddedDatabase.inMemory();
                MongoClient client = MongoClients.create(server.uri());
                ExecutorService hands = Executors.newFixedThreadPool(2)) {
            MongoDatabase database = client.getDatabase("raced");
            for (int round = 0; round < ROUNDS; round++) {
                database.getCollection("commits").insertOne(new Document("_id", round));
                for (Future<String> done : hands.invokeAll(List.of(laying(database), dropping(database, drop)))) {
                    assertThat(done.get()).isNotEmpty();
                }
                drop.from(database);
            }
        }
    }

    private Callable<String> laying(MongoDatabase database) {
        return () -> {
            together.await();
            try {
                return database.getCollection("commits").createIndex(Indexes.ascending("cmd"));
            } catch (MongoCommandException e) {
                return "nothing is left to lay it on, as with MongoDB itself";
            }
        };
    }

    private Callable<String> dropping(MongoDatabase database, Drop drop) {
        return () -> {
            together.await();
            drop.from(database);
            return "dropped";
        };
    }

    private interface Drop {
        void from(MongoDatabase database);
    }
}
