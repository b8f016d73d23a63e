package vn.congtam.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOptions;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import org.bson.Document;

/** Writes batches and updates from four threads for ever, and says what was acknowledged. */
final class CrashingDatabase {
    static final int BATCH = 20;
    /** Bytes between two checkpoints, so that many a kill falls into one. */
    private static final int OFTEN = 200_000;

    private final MongoCollection<Document> commits;
    private final MongoCollection<Document> boards;
    private final AtomicLong batches;

    private CrashingDatabase(MongoClient client) {
        this.commits = client.getDatabase("crash").getCollection("commits");
        this.boards = client.getDatabase("crash").getCollection("boards");
        this.batches = new AtomicLong(commits.countDocuments() * 10);
    }

    public static void main(String[] args) {
        Child.diesOfAnyError();
        EmbeddedDatabase database = EmbeddedDatabase.start(Path.of(args[0]), 0, DatabaseCrashTest.SECRET, false, OFTEN);
        CrashingDatabase crashing = new CrashingDatabase(MongoClients.create(database.uri()));
        crashing.commits.createIndex(Indexes.ascending("keys"), new IndexOptions().unique(true));
        crashing.commits.createIndex(
                Indexes.ascending("cmd"), new IndexOptions().unique(true).sparse(true));
        for (int writer = 0; writer < 4; writer++) {
            String name = "w" + writer;
            Thread.ofPlatform().start(() -> crashing.write(name));
        }
    }

    private void write(String writer) {
        for (long n = 1; ; n++) {
            long batch = batches.incrementAndGet();
            commits.insertMany(documents(batch));
            Document board = new Document("_id", writer).append("batch", batch);
            boards.replaceOne(new Document("_id", writer), board, new ReplaceOptions().upsert(true));
            Child.say(writer + " " + batch);
        }
    }

    static List<Document> documents(long batch) {
        return LongStream.range(batch * BATCH, (batch + 1) * BATCH)
                .mapToObj(CrashingDatabase::document)
                .toList();
    }

    private static Document document(long id) {
        return new Document("_id", id)
                .append("keys", List.of("a" + id, "b" + id))
                .append("cmd", "c" + id)
                .append("text", "x".repeat((int) (id % 1000)));
    }
}
