package vn.congtam.platform.wire.intake;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The parts of a batch, each in a thread of its own. */
public final class SideBySide {
    private SideBySide() {}

    /** What is done with a part. */
    @FunctionalInterface
    public interface Work<T> {
        void on(T part) throws InterruptedException;
    }

    /** @throws RuntimeException what one of them threw, once all are through */
    public static <T> void each(Collection<T> parts, Work<T> work) {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Boolean>> all = parts.stream()
                    .map(part -> (Callable<Boolean>) () -> done(work, part))
                    .toList();
            for (Future<Boolean> one : threads.invokeAll(all)) {
                boolean _ = one.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped in the middle of a batch", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException why ? why : new IllegalStateException(e.getCause());
        }
    }

    private static <T> boolean done(Work<T> work, T part) throws InterruptedException {
        work.on(part);
        return true;
    }
}
