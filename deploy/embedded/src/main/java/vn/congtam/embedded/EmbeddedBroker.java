package vn.congtam.embedded;

import java.nio.file.Path;
import java.util.Map;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kafka's own broker in this process, on loopback only, and for those only who know its secret: others on this machine
 * reach loopback as well. What it acknowledged is still there after kill -9 and a start in the same directory. Topics are
 * created explicitly.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedBroker.class);

    private final DirectoryLock lock;
    private final KafkaRaftServer server;
    private final BrokerSettings settings;

    private EmbeddedBroker(DirectoryLock lock, KafkaRaftServer server, BrokerSettings settings) {
        this.lock = lock;
        this.server = server;
        this.settings = settings;
    }

    /**
     * @param port 0 for any free one
     * @param secret of letters and digits, so many and so random that nobody guesses it
     */
    public static EmbeddedBroker start(Path dir, int port, String secret) {
        return start(dir, port, BrokerAccess.by(secret));
    }

    /** For tests: whoever finds it may use it. */
    public static EmbeddedBroker startOpen(Path dir, int port) {
        return start(dir, port, BrokerAccess.OPEN);
    }

    /** What a client of a broker with this secret must be told, beside its address. */
    public static Map<String, String> client(String secret) {
        return BrokerAccess.client(secret);
    }

    private static EmbeddedBroker start(Path dir, int port, BrokerAccess access) {
        DirectoryLock lock = DirectoryLock.of(dir);
        try {
            return start(lock, new ClusterDirectory(dir), FreePort.orGiven(port), access);
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedBroker start(DirectoryLock lock, ClusterDirectory dir, int port, BrokerAccess access) {
        dir.format();
        BrokerSettings settings = new BrokerSettings(dir.data(), port, FreePort.any(), access);
        KafkaRaftServer server = new KafkaRaftServer(settings.config(), Time.SYSTEM);
        startUp(server);
        log.info("broker on {} in {}", settings.bootstrap(), dir.data());
        return new EmbeddedBroker(lock, server, settings);
    }

    private static void startUp(KafkaRaftServer server) {
        try {
            server.startup();
        } catch (RuntimeException e) {
            server.shutdown();
            throw e;
        }
    }

    public String bootstrap() {
        return settings.bootstrap();
    }

    String controller() {
        return settings.controller();
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        lock.close();
    }
}
