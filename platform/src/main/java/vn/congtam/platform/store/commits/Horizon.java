package vn.congtam.platform.store.commits;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** The last commit that is known to be there, and the waiting for the next. */
final class Horizon {
    private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(30);

    private final Commits commits;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition moved = lock.newCondition();
    private final ReentrantLock looking = new ReentrantLock();
    private volatile long seen = -1;
    private long looked = System.nanoTime() - GLANCE;

    Horizon(Commits commits) {
        this.commits = commits;
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

    long look() {
        reached(Dense.last(seen, some -> commits.positions(some).keySet()));
        return seen;
    }

    boolean awaitBeyond(long ordinal, long nanos) throws InterruptedException {
        long end = System.nanoTime() + nanos;
        while (seen <= ordinal) {
            long left = end - System.nanoTime();
            if (left <= 0) {
                return false;
            }
            glance();
            await(ordinal, Math.min(left, GLANCE));
        }
        return true;
    }

    /** Other processes write too; one of those who wait looks for all. */
    private void glance() {
        if (looking.tryLock()) {
            try {
                if (System.nanoTime() - looked >= GLANCE / 2) {
                    looked = System.nanoTime();
                    look();
                }
            } finally {
                looking.unlock();
            }
        }
    }

    private void await(long ordinal, long nanos) throws InterruptedException {
        lock.lock();
        try {
            long left = nanos;
            while (seen <= ordinal && left > 0) {
                left = moved.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
