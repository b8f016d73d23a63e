package vn.congtam.platform.wire.feed;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;

/**
 * How long a group that was just given facts waits before it asks for more: a few times as long as it took to take them
 * in. What a delivery costs grows little with the number of its facts, so a machine that has much to do is given many
 * at once, and one that has little to do is hardly late.
 *
 * @param most that is waited
 */
record Pace(Duration most) {
    private static final long TIMES = 2;

    void rest(Runnable work) {
        long began = System.nanoTime();
        work.run();
        LockSupport.parkNanos(after(System.nanoTime() - began));
    }

    long after(long took) {
        return Math.min(TIMES * took, most.toNanos());
    }
}
