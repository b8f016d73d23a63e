package vn.congtam.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same commands to a server that scans and to ours that has indexes: both must always say the same. */
class IndexDifferentialTest {
    private final MongoServer plain = new MongoServer(new MemoryBackend());
    private final EmbeddedDatabase ours = EmbeddedDatabase.inMemory();
    private final MongoClient plainClient = MongoClients.create(plain.bindAndGetConnectionString());
    private final MongoClient ourClient = MongoClients.create(ours.uri());
    private final MongoCollection<Document> scanned =
            plainClient.getDatabase("plain").getCollection("things");
    private final MongoCollection<Document> indexed =
            ourClient.getDatabase("ours").getCollection("things");

    static List<Long> seeds() {
        return List.of(1L, 2L, 3L, 38_843_414_023_597L, System.nanoTime());
    }

    @BeforeEach
    void indexes() {
        both(things -> things.createIndex(Indexes.ascending("keys"), new IndexOptions().unique(true)));
        both(things -> things.createIndex(
                Indexes.ascending("cmd"), new IndexOptions().unique(true).sparse(true)));
        indexed.createIndex(Indexes.ascending("a"));
        indexed.createIndex(Indexes.ascending("a", "b"));
        indexed.createIndex(Indexes.compoundIndex(Indexes.ascending("b"), Indexes.descending("a")));
        indexed.createIndex(Indexes.ascending("n.x"));
        indexed.createIndex(Indexes.ascending("n.x", "b"), new IndexOptions().sparse(true));
        indexed.createIndex(Indexes.ascending("b"), new IndexOptions().sparse(true));
    }

    @AfterEach
    void close() {
        plainClient.close();
        ourClient.close();
        ours.close();
        plain.shutdownNow();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void an_index_never_changes_an_answer(long seed) {
        System.out.println("seed " + seed);
        RandomThings random = new RandomThings(seed);
        for (int i = 0; i < 1500; i++) {
            var command = random.command();
            assertThat(outcome(indexed, command)).as("%s. %s", i, command).isEqualTo(outcome(scanned, command));
        }
        assertThat(everything(indexed)).isEqualTo(everything(scanned));
    }

    private void both(Function<MongoCollection<Document>, ?> action) {
        Object one = action.apply(indexed);
        assertThat(action.apply(scanned)).isEqualTo(one);
    }

    private static Object outcome(MongoCollection<Document> things, RandomThings.Command command) {
        try {
            return command.on(things);
        } catch (MongoException e) {
            return "error " + e.getCode();
        }
    }

    private static List<Document> everything(MongoCollection<Document> things) {
        return things.find().sort(new Document("_id", 1)).into(new ArrayList<>());
    }
}
