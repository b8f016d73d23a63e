package vn.congtam.embedded;

import java.nio.file.Path;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Kafka's own broker in this process, on loopback only. What it acknowledged is still there after kill -9 and a start in
 * the same directory. Topics are created explicitly.
 */
public final class EmbeddedBroker implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedBroker.class);

    private final DirectoryLock lock;
    private final KafkaRaftServer server;
    private final String bootstrap;

    private EmbeddedBroker(DirectoryLock lock, KafkaRaftServer server, String bootstrap) {
        this.lock = lock;
        this.server = server;
        this.bootstrap = bootstrap;
    }

    /** @param port 0 for any free one */
    public static EmbeddedBroker start(Path dir, int port) {
        DirectoryLock lock = DirectoryLock.of(dir);
        try {
            return start(lock, new ClusterDirectory(dir), FreePort.orGiven(port));
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    private static EmbeddedBroker start(DirectoryLock lock, ClusterDirectory dir, int port) {
        dir.format();
        BrokerSettings settings = new BrokerSettings(dir.data(), port, FreePort.any());
        KafkaRaftServer server = new KafkaRaftServer(settings.config(), Time.SYSTEM);
        startUp(server);
        log.info("broker on {} in {}", settings.bootstrap(), dir.data());
        return new EmbeddedBroker(lock, server, settings.bootstrap());
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
        return bootstrap;
    }

    @Override
    public void close() {
        server.shutdown();
        server.awaitShutdown();
        lock.close();
    }
}
