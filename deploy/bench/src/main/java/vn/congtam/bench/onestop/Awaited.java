package vn.congtam.bench.onestop;

import java.time.Duration;
import java.util.function.Predicate;
import vn.congtam.bench.ground.Callers;

/** What a running system comes to a moment later. */
final class Awaited {
    private static final long SHORTLY = Duration.ofMillis(200).toNanos();

    private Awaited() {}

    @FunctionalInterface
    interface Look<T> {
        T now() throws InterruptedException;
    }

    /** @return what was seen last: what was awaited, or what there was when patience was over */
    static <T> T until(Duration patience, Look<T> look, Predicate<T> awaited) throws InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        T seen = look.now();
        while (!awaited.test(seen) && System.nanoTime() < end) {
            Callers.awaitMoment(System.nanoTime() + SHORTLY);
            seen = look.now();
        }
        return seen;
    }
}
