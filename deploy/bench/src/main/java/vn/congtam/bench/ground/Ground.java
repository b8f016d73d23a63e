package vn.congtam.bench.ground;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import vn.congtam.embedded.EmbeddedBroker;
import vn.congtam.embedded.EmbeddedDatabase;

/** The database and the broker under both sides: given ones, or those that the product brings, in a folder of their own. */
public final class Ground implements AutoCloseable {
    private final Path folder;
    private final String mongodb;
    private @Nullable String kafka;
    private final String server;
    private final MongoClient bare;
    private final Deque<Runnable> open = new ArrayDeque<>();

    private Ground(Map<String, String> environment) throws IOException {
        this.folder = Files.createTempDirectory("congtam-bench");
        String database = environment.getOrDefault("KPI_MONGODB_URI", "");
        String broker = environment.getOrDefault("KPI_KAFKA_BOOTSTRAP", "");
        this.mongodb = database.isBlank() ? embeddedDatabase() : database;
        this.kafka = broker.isBlank() ? null : broker;
        this.bare = MongoClients.create(mongodb);
        this.server = (database.isBlank() ? "embedded database" : "mongod " + version())
                + (broker.isBlank() ? ", embedded broker" : ", broker " + broker);
    }

    public static Ground of(Map<String, String> environment) {
        try {
            return new Ground(environment);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String embeddedDatabase() {
        EmbeddedDatabase database = EmbeddedDatabase.start(
                folder.resolve("database"), 0, UUID.randomUUID().toString());
        open.push(database::close);
        return database.uri();
    }

    private String embeddedBroker() {
        EmbeddedBroker broker = EmbeddedBroker.startOpen(folder.resolve("broker"), 0);
        open.push(broker::close);
        return broker.bootstrap();
    }

    private String version() {
        Document build = bare.getDatabase("admin").runCommand(new Document("buildInfo", 1));
        return build.getString("version");
    }

    public String mongodb() {
        return mongodb;
    }

    /** Started when the first asks for it. */
    public String kafka() {
        String known = kafka;
        if (known == null) {
            known = embeddedBroker();
            kafka = known;
        }
        return known;
    }

    /** What the figures were measured on. */
    public String server() {
        return server;
    }

    public Path folder() {
        return folder;
    }

    /** The bare driver, with its own defaults. */
    public MongoClient bare() {
        return bare;
    }

    /** A database that nobody has used yet; whoever asks for it drops it. */
    public static MongoDatabase fresh(MongoClient client) {
        return client.getDatabase("bench_" + UUID.randomUUID().toString().replace("-", ""));
    }

    @Override
    public void close() {
        bare.close();
        while (!open.isEmpty()) open.pop().run();
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(Ground::delete);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
