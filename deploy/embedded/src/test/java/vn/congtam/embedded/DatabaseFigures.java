package vn.congtam.embedded;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.bson.Document;
import org.bson.types.Binary;

/** Figures of the store's main operations, by hand: {@code main <dir> [fsync]}. */
final class DatabaseFigures {
    private static final String SECRET = "7f3a9c";

    private static final int DOCUMENTS = 100_000;
    private final MongoCollection<Document> commits;
    private final MongoCollection<Document> boards;
    private final Random random = new Random(1);

    private DatabaseFigures(MongoClient client) {
        commits = client.getDatabase("figures").getCollection("commits");
        boards = client.getDatabase("figures").getCollection("boards");
        commits.createIndex(Indexes.ascending("keys"), new IndexOptions().unique(true));
        commits.createIndex(
                Indexes.ascending("cmd"), new IndexOptions().unique(true).sparse(true));
        boards.createIndex(Indexes.ascending("agency", "rank"));
    }

    public static void main(String[] args) throws Exception {
        Path dir = Path.of(args[0]);
        boolean fsync = args.length > 1;
        try (EmbeddedDatabase database =
                        fsync ? EmbeddedDatabase.startSynced(dir, 0, SECRET) : EmbeddedDatabase.start(dir, 0, SECRET);
                MongoClient client = MongoClients.create(database.uri())) {
            new DatabaseFigures(client).run();
            System.out.println("files " + size(dir));
            long before = System.nanoTime();
            client.close();
            database.close();
            System.out.printf("close %d ms, files %s%n", (System.nanoTime() - before) / 1_000_000, size(dir));
        }
        long before = System.nanoTime();
        try (EmbeddedDatabase again = EmbeddedDatabase.start(dir, 0, SECRET)) {
            System.out.printf("start %d ms%n", (System.nanoTime() - before) / 1_000_000);
        }
    }

    private static String size(Path dir) throws Exception {
        try (Stream<Path> files = Files.list(dir)) {
            return files.map(file -> file.getFileName() + " " + file.toFile().length() / 1024 + " KiB")
                    .toList()
                    .toString();
        }
    }

    private void run() throws Exception {
        measure("insertMany(500), documents", 500, DOCUMENTS / 500, n -> insert(n * 500, 500));
        long next = DOCUMENTS;
        measure("insertOne", 1, 5000, n -> commits.insertOne(commit(next + n)));
        AtomicLong more = new AtomicLong(next + 10_000);
        racing("insertOne, 8 threads", 16_000, n -> commits.insertOne(commit(more.incrementAndGet())));
        measure("findOne by _id", 1, 10_000, n -> read(new Document("_id", (long) random.nextInt(DOCUMENTS))));
        racing("findOne by _id, 8 threads", 30_000, n -> read(new Document("_id", n % DOCUMENTS)));
        measure("find one by cmd", 1, 10_000, n -> read(new Document("cmd", "c" + random.nextInt(DOCUMENTS))));
        measure(
                "find by keys $in 128 (64 found)",
                1,
                1500,
                n -> read(in("keys", keys(random.nextInt(DOCUMENTS - 64)))));
        measure("find by _id $in 256", 1, 1000, n -> read(in("_id", ids(random.nextInt(DOCUMENTS - 256)))));
        measure("find _id > n limit 256", 1, 1000, n -> tail(random.nextInt(DOCUMENTS)));
        measure(
                "head by sort _id -1",
                1,
                3000,
                n -> commits.find().sort(new Document("_id", -1)).first());
        measure("replaceOne upsert with ver", 1, 5000, n -> upsert(n % 1000, n));
        measure("bulkWrite 200 upserts, documents", 200, 100, n -> boards.bulkWrite(upserts(n)));
        measure(
                "find boards by agency, 20 found",
                1,
                3000,
                n -> boards.find(new Document("agency", n % 50)).limit(20).into(new ArrayList<>()));
        measure("full scan of 121k", 1, 3, n -> read(new Document("at", "never")));
    }

    private static void measure(String what, int each, int times, LongConsumer action) {
        long before = System.nanoTime();
        LongStream.range(0, times).forEach(action);
        print(what, each, times, System.nanoTime() - before);
    }

    private static void racing(String what, int times, LongConsumer action) throws Exception {
        long before = System.nanoTime();
        try (var threads = Executors.newFixedThreadPool(8)) {
            for (int i = 0; i < 8; i++) {
                var unused = threads.submit(() -> LongStream.range(0, times / 8).forEach(action));
            }
        }
        print(what, 1, times, System.nanoTime() - before);
    }

    private static void print(String what, int each, int times, long nanos) {
        System.out.printf("%-36s %8.3f ms each, %9.0f /s%n", what, nanos / 1e6 / times, each * times * 1e9 / nanos);
    }

    private void insert(long from, int count) {
        commits.insertMany(LongStream.range(from, from + count)
                .mapToObj(DatabaseFigures::commit)
                .toList());
    }

    private static Document commit(long n) {
        byte[] entry = new byte[200];
        new Random(n).nextBytes(entry);
        return new Document("_id", n)
                .append("first", n * 2)
                .append("n", 2)
                .append(
                        "keys",
                        List.of("task/" + n / 10 + "#" + 2 * (n % 10), "task/" + n / 10 + "#" + (2 * (n % 10) + 1)))
                .append("cmd", "c" + n)
                .append("at", n)
                .append("ev", List.of(new Document("entry", new Binary(entry))))
                .append("prev", new Binary(new byte[32]));
    }

    private List<String> keys(int from) {
        return LongStream.range(from, from + 64)
                .mapToObj(n -> commit(n).getList("keys", String.class))
                .flatMap(List::stream)
                .toList();
    }

    private static List<Long> ids(long from) {
        return LongStream.range(from, from + 256).boxed().toList();
    }

    private static Document in(String field, List<?> values) {
        return new Document(field, new Document("$in", values));
    }

    private void read(Document query) {
        var unused = commits.find(query).into(new ArrayList<>());
    }

    private void tail(long after) {
        var unused = commits.find(new Document("_id", new Document("$gt", after)))
                .sort(new Document("_id", 1))
                .limit(256)
                .into(new ArrayList<>());
    }

    private void upsert(long id, long version) {
        var unused = boards.replaceOne(newer(id, version), board(id, version), new ReplaceOptions().upsert(true));
    }

    private List<WriteModel<Document>> upserts(long n) {
        return LongStream.range(0, 200)
                .<WriteModel<Document>>mapToObj(i -> new ReplaceOneModel<>(
                        newer(n * 200 + i, 10_000 + n),
                        board(n * 200 + i, 10_000 + n),
                        new ReplaceOptions().upsert(true)))
                .toList();
    }

    private static Document newer(long id, long version) {
        return new Document("_id", id).append("ver", new Document("$lt", version));
    }

    private static Document board(long id, long version) {
        return new Document("_id", id)
                .append("ver", version)
                .append("agency", id % 50)
                .append("rank", id % 7)
                .append("text", "x".repeat(300));
    }
}
