package vn.congtam.stories;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;

/** What several people do at the same time. */
final class Hands {
    private static final int MANY = 8;

    private Hands() {}

    static <T> void each(Collection<T> of, Consumer<T> play) {
        List<Boolean> _ = all(of, one -> {
            play.accept(one);
            return true;
        });
    }

    /** What comes of it, in the order of those it is done for. */
    static <T, R> List<R> all(Collection<T> of, Function<T, R> play) {
        try (ExecutorService hands = Executors.newFixedThreadPool(MANY)) {
            List<Future<R>> plays =
                    of.stream().map(one -> hands.submit(() -> play.apply(one))).toList();
            return plays.stream().map(Hands::finished).toList();
        }
    }

    private static <R> R finished(Future<R> play) {
        try {
            return play.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new AssertionError(e.getCause());
        }
    }
}
