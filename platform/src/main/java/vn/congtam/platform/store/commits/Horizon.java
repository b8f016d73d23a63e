package vn.congtam.platform.store.commits;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The last commit that is known to be there, and the waiting for the next. Other processes may write too, so while anybody
 * waits one thread looks for all: often as long as others do write, as what this process writes it knows without looking.
 */
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
    private long found = -1;
    private long othersBefore = System.nanoTime() - QUIET_AFTER;
    private volatile long othersAt = othersBefore;
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
                moved.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    /** What this process has written: a look may have found it before its writer was told that it is stored. */
    void wrote(long first, long last) {
        lock.lock();
        try {
            if (first <= found && found <= last) {
                othersAt = othersBefore;
            }
            reached(last);
        } finally {
            lock.unlock();
        }
    }

    long look() {
        long last = Dense.last(seen, some -> commits.positions(some).keySet());
        lock.lock();
        try {
            if (last > seen) {
                found = last;
                othersBefore = othersAt;
                othersAt = System.nanoTime();
            }
            reached(last);
            return seen;
        } finally {
            lock.unlock();
        }
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

    private boolean isQuiet() {
        return System.nanoTime() - othersAt > QUIET_AFTER;
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
