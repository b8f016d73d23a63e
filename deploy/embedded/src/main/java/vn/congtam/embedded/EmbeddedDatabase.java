package vn.congtam.embedded;

import de.bwaldvogel.mongo.MongoServer;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A database that speaks MongoDB's protocol, on loopback only. What it acknowledged, and what it showed to anybody, is
 * still there after kill -9 and a start in the same directory.
 */
public final class EmbeddedDatabase implements AutoCloseable {
    private static final Logger log = LoggerFactory.getLogger(EmbeddedDatabase.class);
    /** A thread waits while its command is executed and made durable, and then writes for all who wait. */
    private static final int THREADS = 16;

    private final MongoServer server;
    private final AutoCloseable lock;
    private final String uri;
    private final AtomicBoolean closed = new AtomicBoolean();

    private EmbeddedDatabase(Store store, int port, AutoCloseable lock) {
        this.lock = lock;
        this.server = new MongoServer(new StoreBackend(store));
        server.bind(new InetSocketAddress("127.0.0.1", port), 1, THREADS);
        this.uri = "mongodb://127.0.0.1:" + server.getLocalAddress().getPort();
    }

    /** @param port 0 for any free one */
    public static EmbeddedDatabase start(Path dir, int port) {
        return start(dir, port, false, Store.CHECKPOINT_BYTES);
    }

    /** Acknowledges only what is on the disk itself: slower, and safe against power loss as well. */
    public static EmbeddedDatabase startSynced(Path dir, int port) {
        return start(dir, port, true, Store.CHECKPOINT_BYTES);
    }

    static EmbeddedDatabase start(Path dir, int port, boolean fsync, int checkpointBytes) {
        DirectoryLock lock = DirectoryLock.of(dir);
        try {
            EmbeddedDatabase database = new EmbeddedDatabase(Store.in(dir, fsync, checkpointBytes), port, lock);
            log.info("database on {} in {}", database.uri, dir);
            return database;
        } catch (RuntimeException e) {
            lock.close();
            throw e;
        }
    }

    /** For tests: the same indexes and answers, and nothing that remains. */
    public static EmbeddedDatabase inMemory() {
        return new EmbeddedDatabase(Store.inMemory(), 0, () -> {});
    }

    public String uri() {
        return uri;
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
