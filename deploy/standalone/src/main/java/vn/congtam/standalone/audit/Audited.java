package vn.congtam.standalone.audit;

import com.mongodb.client.MongoClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.congtam.embedded.EmbeddedBroker;
import vn.congtam.embedded.EmbeddedDatabase;
import vn.congtam.ledger.note.VerifierKey;
import vn.congtam.platform.ledger.audit.Audit;
import vn.congtam.platform.ledger.audit.Kept;
import vn.congtam.platform.ledger.audit.Report;
import vn.congtam.platform.ledger.witness.StoredMemory;
import vn.congtam.platform.store.Mongo;
import vn.congtam.standalone.home.Addresses;
import vn.congtam.standalone.home.CannotStart;
import vn.congtam.standalone.home.Home;
import vn.congtam.standalone.home.Ports;

/**
 * What is audited: the database and the broker of an installation that runs, or a copy of their files, so that nothing
 * of a stopped one is touched; and the keys and last checkpoints that its services keep in files of their own.
 */
public final class Audited implements AutoCloseable {
    private static final Duration ANSWER = Duration.ofMinutes(5);

    private final Home home;
    private final List<AutoCloseable> opened = new ArrayList<>();
    private final MongoClient mongo;
    private final Topics topics;

    private Audited(Home home, Map<String, String> environment) {
        this.home = home;
        String mongodb = environment.getOrDefault("KPI_MONGODB_URI", "");
        String kafka = environment.getOrDefault("KPI_KAFKA_BOOTSTRAP", "");
        this.mongo = Mongo.connect(mongodb.isBlank() ? database() : mongodb, ANSWER);
        opened.addFirst(mongo);
        Map<String, String> client =
                kafka.isBlank() ? EmbeddedBroker.client(home.keyring().brokerSecret()) : Map.of();
        this.topics = new Topics(kafka.isBlank() ? broker() : kafka, client);
        opened.addFirst(topics);
    }

    /** @throws CannotStart when there is nothing to be audited, or it cannot be reached */
    public static Audited of(Home home, Map<String, String> environment) {
        if (!home.keyring().exists() || !Files.isDirectory(home.folder().resolve("ledger"))) {
            throw CannotStart.misused("Không có hệ thống nào trong " + home.folder() + System.lineSeparator()
                    + "no installation in " + home.folder() + "; first: kpi run");
        }
        return new Audited(home, environment);
    }

    private String database() {
        String secret = home.keyring().databaseSecret();
        if (home.isInUse())
            return EmbeddedDatabase.uri(Addresses.read(home.addresses()).database(), secret);
        EmbeddedDatabase copy = EmbeddedDatabase.start(copy(home.database()), Ports.free(), secret);
        opened.addFirst(copy);
        return copy.uri();
    }

    private String broker() {
        if (home.isInUse())
            return "127.0.0.1:" + Addresses.read(home.addresses()).broker();
        EmbeddedBroker copy = EmbeddedBroker.start(
                copy(home.broker()), Ports.free(), home.keyring().brokerSecret());
        opened.addFirst(copy);
        return copy.bootstrap();
    }

    private Path copy(Path folder) {
        Copy copy = Copy.of(folder);
        opened.addFirst(copy);
        return copy.folder();
    }

    public List<String> services() {
        try (Stream<Path> all = Files.list(home.folder().resolve("ledger"))) {
            return all.filter(service -> Files.exists(service.resolve("log.vkey")))
                    .map(service -> service.getFileName().toString())
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Report audit(String service) {
        VerifierKey key = VerifierKey.parse(read(service, "log.vkey").strip());
        List<Kept> elsewhere = new ArrayList<>(topics.checkpoints(key.name()));
        if (Files.exists(file(service, "last-checkpoint"))) {
            elsewhere.add(new Kept(read(service, "last-checkpoint"), "ledger/" + service + "/last-checkpoint"));
        }
        elsewhere.addAll(seen(service, key.name()));
        return new Audit(key.name(), mongo.getDatabase("congtam_" + service), key, () -> topics.facts(service))
                .run(elsewhere);
    }

    /** What the other services have cosigned of it. */
    private List<Kept> seen(String service, String log) {
        return services().stream()
                .filter(other -> !other.equals(service))
                .map(other -> StoredMemory.file(home.ledger(other), log))
                .filter(Files::exists)
                .map(file -> new Kept(read(file), home.folder().relativize(file).toString()))
                .toList();
    }

    private String read(String service, String name) {
        return read(file(service, name));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String service, String name) {
        return home.ledger(service).resolve(name);
    }

    @Override
    public void close() {
        opened.forEach(Audited::close);
    }

    private static void close(AutoCloseable one) {
        try {
            one.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
