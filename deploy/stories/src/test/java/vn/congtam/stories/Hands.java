package vn.congtam.stories;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** What several people do at the same time. */
final class Hands {
    private static final int MANY = 8;

    private Hands() {}

    static <T> void each(Collection<T> of, Consumer<T> play) {
        try (ExecutorService hands = Executors.newFixedThreadPool(MANY)) {
            List<? extends Future<?>> plays =
                    of.stream().map(one -> hands.submit(() -> play.accept(one))).toList();
            plays.forEach(Hands::finish);
        }
    }

    private static void finish(Future<?> play) {
        try {
            play.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
