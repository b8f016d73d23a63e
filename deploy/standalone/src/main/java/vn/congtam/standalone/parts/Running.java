package vn.congtam.standalone.parts;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that was started so far, to be stopped in order. */
public final class Running implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Running.class);
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final Map<Stage, List<AutoCloseable>> parts = new EnumMap<>(Stage.class);

    synchronized <T extends AutoCloseable> T add(Stage stage, T part) {
        parts.computeIfAbsent(stage, none -> new ArrayList<>()).add(part);
        return part;
    }

    public void holdToTheEnd(AutoCloseable lock) {
        add(Stage.HOME, lock);
    }

    /** Starts parts at the same time, and returns when all have started or one could not. */
    public void startAll(Stream<Part> parts) {
        try (ExecutorService starters =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            List<Future<?>> starting = parts.<Future<?>>map(part -> starters.submit(() -> start(part)))
                    .toList();
            for (Future<?> start : starting) {
                start.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void start(Part part) {
        add(part.stage(), part.start());
        LOG.info("{} started", part.name());
    }

    /** Parts of one stage stop at the same time. One that does not stop must not keep the others. */
    @Override
    public void close() {
        for (Stage stage : Stage.values()) {
            List<Thread> closing = taken(stage).stream()
                    .map(part -> Thread.ofPlatform().start(() -> close(part)))
                    .toList();
            closing.forEach(Running::await);
        }
    }

    private synchronized List<AutoCloseable> taken(Stage stage) {
        List<AutoCloseable> taken = parts.remove(stage);
        return taken == null ? List.of() : taken;
    }

    private static void close(AutoCloseable part) {
        try {
            part.close();
        } catch (Exception e) {
            LOG.error("{} did not stop cleanly", part, e);
        }
    }

    private static void await(Thread closing) {
        try {
            if (!closing.join(PATIENCE)) {
                LOG.warn("{} takes too long to stop", closing);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
