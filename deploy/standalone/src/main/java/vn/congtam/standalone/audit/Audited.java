package vn.congtam.standalone.audit;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.congtam.embedded.EmbeddedBroker;
import vn.congtam.ledger.Flawed;
import vn.congtam.ledger.note.VerifierKey;
import vn.congtam.platform.ledger.audit.Audit;
import vn.congtam.platform.ledger.audit.Kept;
import vn.congtam.platform.ledger.audit.Repair;
import vn.congtam.platform.ledger.audit.Report;
import vn.congtam.platform.ledger.witness.StoredMemory;
import vn.congtam.standalone.home.Addresses;
import vn.congtam.standalone.home.CannotStart;
import vn.congtam.standalone.home.Home;
import vn.congtam.standalone.home.Ports;

/**
 * What is audited: the database and the broker of an installation that runs, or a copy of their files, so that nothing
 * of a stopped one is touched; and the keys and last checkpoints that its services keep in files of their own.
 */
public final class Audited implements AutoCloseable {
    private final Home home;
    private final Opened opened = new Opened();
    private final MongoClient mongo;
    private final Topics topics;

    private Audited(Home home, Map<String, String> environment, Database database) {
        this.home = home;
        this.mongo = opened.keep(database).client();
        String kafka = environment.getOrDefault("KPI_KAFKA_BOOTSTRAP", "");
        Map<String, String> client =
                kafka.isBlank() ? EmbeddedBroker.client(home.keyring().brokerSecret()) : Map.of();
        String servers = kafka.isBlank() ? broker() : kafka;
        this.topics = opened.keep(new Topics(servers, client));
    }

    /** @throws CannotStart when there is nothing to be audited, or it cannot be reached */
    public static Audited of(Home home, Map<String, String> environment) {
        mustBeThere(home);
        return new Audited(home, environment, Database.of(home, environment));
    }

    private static void mustBeThere(Home home) {
        if (!home.keyring().exists() || !Files.isDirectory(home.folder().resolve("ledger"))) {
            throw CannotStart.misused("Không có hệ thống nào trong " + home.folder() + System.lineSeparator()
                    + "no installation in " + home.folder() + "; first: kpi run");
        }
    }

    /** To be repaired: its own database is opened, and no process may have it. */
    public static Audited itself(Home home, Map<String, String> environment) {
        if (home.isInUse()) {
            throw CannotStart.misused(
                    "Hệ thống đang chạy; hãy dừng trước / it is running; stop it first: " + home.folder());
        }
        mustBeThere(home);
        return new Audited(home, environment, Database.itself(home, environment));
    }

    private String broker() {
        if (home.isInUse())
            return "127.0.0.1:" + Addresses.read(home.addresses()).broker();
        Path files = opened.copy(home.broker());
        String secret = home.keyring().brokerSecret();
        return opened.keep(EmbeddedBroker.start(files, Ports.free(), secret)).bootstrap();
    }

    public List<String> services() {
        return Database.services(home);
    }

    public Report audit(String service) {
        VerifierKey key = key(service);
        return new Audit(key.name(), database(service), key, () -> topics.facts(service))
                .run(elsewhere(service, key.name()));
    }

    /** From what went to the broker, if that is what was signed. */
    public Repair.Outcome repair(String service) {
        VerifierKey key = key(service);
        return new Repair(key.name(), database(service), key, () -> topics.bytes(service), Topics.READER)
                .run(elsewhere(service, key.name()));
    }

    private MongoDatabase database(String service) {
        return mongo.getDatabase("congtam_" + service);
    }

    private VerifierKey key(String service) {
        try {
            return VerifierKey.parse(read(service, "log.vkey").strip());
        } catch (Flawed damaged) {
            throw CannotStart.misused("Khóa công khai bị hỏng / the public key is damaged: "
                    + home.folder().relativize(file(service, "log.vkey")) + System.lineSeparator()
                    + "khôi phục từ bản sao hoặc bản in / put it back from your copy or from what was printed");
        }
    }

    private List<Kept> elsewhere(String service, String log) {
        List<Kept> elsewhere = new ArrayList<>(topics.checkpoints(log));
        if (Files.exists(file(service, "last-checkpoint"))) {
            elsewhere.add(new Kept(read(service, "last-checkpoint"), "ledger/" + service + "/last-checkpoint"));
        }
        elsewhere.addAll(seen(service, log));
        return elsewhere;
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
        opened.close();
    }
}
