package vn.congtam.standalone.audit;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.congtam.embedded.EmbeddedDatabase;
import vn.congtam.platform.store.Mongo;
import vn.congtam.standalone.home.Addresses;
import vn.congtam.standalone.home.Home;
import vn.congtam.standalone.home.Ports;

/**
 * The database of an installation: a given one, that of the process that runs, its files, or a copy of them, so that
 * nothing of a stopped one is touched.
 */
public final class Database implements AutoCloseable {
    private static final Duration ANSWER = Duration.ofMinutes(5);

    private final Opened opened = new Opened();
    private final MongoClient client;

    private Database(Home home, Map<String, String> environment, boolean itself) {
        String given = environment.getOrDefault("KPI_MONGODB_URI", "");
        String uri = given.isBlank() ? own(home, itself) : given;
        this.client = opened.keep(Mongo.connect(uri, ANSWER));
    }

    /** To be read. */
    public static Database of(Home home, Map<String, String> environment) {
        return new Database(home, environment, false);
    }

    /** To be written to: no process may have it. */
    public static Database itself(Home home, Map<String, String> environment) {
        return new Database(home, environment, true);
    }

    private String own(Home home, boolean itself) {
        String secret = home.keyring().databaseSecret();
        if (home.isInUse())
            return EmbeddedDatabase.uri(Addresses.read(home.addresses()).database(), secret);
        Path files = itself ? home.database() : opened.copy(home.database());
        return opened.keep(EmbeddedDatabase.start(files, Ports.free(), secret)).uri();
    }

    /** Those that keep a log. */
    public static List<String> services(Home home) {
        try (Stream<Path> all = Files.list(home.folder().resolve("ledger"))) {
            return all.filter(service -> Files.exists(service.resolve("log.vkey")))
                    .map(service -> service.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public MongoClient client() {
        return client;
    }

    @Override
    public void close() {
        opened.close();
    }
}
