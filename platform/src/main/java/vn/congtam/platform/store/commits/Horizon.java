package vn.congtam.platform.store.commits;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/** The last commit that is known to be there, and the waiting for the next. Other processes write too, so while anybody waits one thread looks for all. */
final class Horizon implements AutoCloseable {
    private static final long BETWEEN_LOOKS = TimeUnit.MILLISECONDS.toNanos(30);
    private static final long WHEN_QUIET = TimeUnit.MILLISECONDS.toNanos(250);
    private static final long QUIET_AFTER = TimeUnit.SECONDS.toNanos(10);

    private final Commits commits;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final Condition awaited = lock.newCondition();
    private final Thread lookout;
    private volatile long seen = -1;
    private volatile long movedAt = System.nanoTime();
    private int waiting;

    Horizon(Commits commits) {
        this.commits = commits;
        this.lookout = Thread.ofVirtual().name("lookout").start(this::lookOut);
    }

    void reached(long ordinal) {
        lock.lock();
        try {
            if (ordinal > seen) {
                seen = ordinal;
                movedAt = System.nanoTime();
                moved.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    long look() {
        reached(Dense.last(seen, some -> commits.positions(some).keySet()));
        return seen;
    }

    boolean awaitBeyond(long ordinal, long nanos) throws InterruptedException {
        lock.lock();
        try {
            waiting++;
            awaited.signal();
            long left = nanos;
            while (seen <= ordinal && left > 0) {
                left = moved.awaitNanos(left);
            }
            return seen > ordinal;
        } finally {
            waiting--;
            lock.unlock();
        }
    }

    private void lookOut() {
        try {
            while (true) {
                untilAwaited();
                lookIfPossible();
                LockSupport.parkNanos(isQuiet() ? WHEN_QUIET : BETWEEN_LOOKS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** A log to which nobody has added for a while is looked at less often, as looking is all that an idle process does. */
    private boolean isQuiet() {
        return System.nanoTime() - movedAt > QUIET_AFTER;
    }

    private void untilAwaited() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (waiting == 0) {
                awaited.await();
            }
        } finally {
            lock.unlock();
        }
    }

    /** Who waits is not concerned with an outage; the next look comes soon. */
    private void lookIfPossible() {
        try {
            look();
        } catch (StorageUnavailable e) {
            LockSupport.parkNanos(BETWEEN_LOOKS);
        }
    }

    @Override
    public void close() {
        lookout.interrupt();
    }
}
