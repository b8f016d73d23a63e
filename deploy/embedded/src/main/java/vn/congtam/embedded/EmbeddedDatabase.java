package vn.congtam.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database that speaks MongoDB's protocol, on loopback only, and with those only who know its secret: others on this
 * machine reach loopback as well. What it acknowledged, and what it showed to anybody, is still there after kill -9 and a
 * start in the same directory.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    /** A thread waits while its command is executed and made durable, and then writes for all who wait. */
    private static final int THREADS = 16;

    private final MongoServer server;
    private final AutoCloseable lock;
    private final String secret;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedDatabase(Store store, int port, String secret, AutoCloseable lock) {
        this.lock = lock;
        this.secret = secret;
        this.server = new MongoServer(new StoreBackend(store, new Door(secret)));
        server.bind(new InetSocketAddress("127.0.0.1", port), 1, THREADS);
    }

    /**
     * @param port 0 for any free one
     * @param secret of letters and digits, so many and so random that nobody guesses it
     */
    public static EmbeddedDatabase start(Path dir, int port, String secret) {
        return start(dir, port, secret, false, Store.CHECKPOINT_BYTES);
    }

    /** Acknowledges only what is on the disk itself: slower, and safe against power loss as well. */
    public static EmbeddedDatabase startSynced(Path dir, int port, String secret) {
        return start(dir, port, secret, true, Store.CHECKPOINT_BYTES);
    }

    static EmbeddedDatabase start(Path dir, int port, String secret, boolean fsync, int checkpointBytes) {
        DirectoryLock lock = DirectoryLock.of(dir);
        try {
            EmbeddedDatabase database = new EmbeddedDatabase(Store.in(dir, fsync, checkpointBytes), port, secret, lock);
            log.info("database on {} in {}", database.address(), dir);
            return database;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** For tests: the same indexes and answers, and nothing that remains. */
    public static EmbeddedDatabase inMemory() {
        return new EmbeddedDatabase(Store.inMemory(), 0, "of" + UUID.randomUUID(), () -> {});
    }

    /** Where it is and how to be let in: not to be told to everybody. */
    public String uri() {
        return uri(server.getLocalAddress().getPort(), secret);
    }

    /** Of one that another process has started. */
    public static String uri(int port, String secret) {
        return "mongodb://" + Door.USER + ":" + secret + "@127.0.0.1:" + port + "/?authMechanism=SCRAM-SHA-256";
    }

    String address() {
        return "127.0.0.1:" + server.getLocalAddress().getPort();
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            closeOnce();
        }
    }

    private void closeOnce() {
        server.shutdownNow();
        try {
            lock.close();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
