package vn.congtam.standalone.identity.server.signin;

import java.util.stream.IntStream;

/**
 * Tallies on their way to the database, as memory has them by then: one after another for each, while others are counted. A
 * slow database keeps one waiting, and not all.
 */
final class WrittenBehind {
    private static final int AT_ONCE = 64;

    private final Remembered memory;
    private final Tallies kept;
    private final Object[] turns =
            IntStream.range(0, AT_ONCE).mapToObj(one -> new Object()).toArray();

    WrittenBehind(Remembered memory, Tallies kept) {
        this.memory = memory;
        this.kept = kept;
    }

    void write(Tally changed) {
        synchronized (turns[Math.floorMod(changed.key().hashCode(), AT_ONCE)]) {
            Tally now = memory.find(Tally.none(changed.account(), changed.address()));
            if (now.count() == 0) kept.forget(now);
            else kept.keep(now);
        }
    }
}
