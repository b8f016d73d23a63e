package vn.congtam.platform.store.commits;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/** The one thread of a process that numbers and writes: all that waits is written together. */
final class Sequencer implements AutoCloseable {
    private static final int MOST_WAITING = 1_000;
    private static final int MOST_TOGETHER = 500;
    private static final int MOST_BYTES = 8 << 20;
    private static final long A_MOMENT = TimeUnit.MICROSECONDS.toNanos(100);
    private static final long TO_FINISH = TimeUnit.SECONDS.toNanos(2);

    private final Writer writer;
    private final BlockingQueue<Pending> queue = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Thread thread;
    private int together = 1;
    private volatile boolean busy = true;
    private volatile boolean closing;

    Sequencer(Writer writer) {
        this.writer = writer;
        this.thread = Thread.ofPlatform().daemon().name("commits").start(this::run);
    }

    void offer(Pending pending) {
        if (closing || !queue.offer(pending)) {
            throw new StorageUnavailable(closing ? "shutting down" : "too many commits are waiting", null);
        }
    }

    /** What has begun is finished first, or its callers would not know what became of it. */
    @Override
    public void close() {
        closing = true;
        long end = System.nanoTime() + TO_FINISH;
        while ((busy || !queue.isEmpty()) && System.nanoTime() - end < 0) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
        }
        thread.interrupt();
    }

    private void run() {
        writer.prepare();
        busy = false;
        while (!Thread.currentThread().isInterrupted()) {
            try {
                writer.write(take());
                busy = false;
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        queue.forEach(pending -> pending.failed(new StorageUnavailable("shutting down", null)));
    }

    private List<Pending> take() throws InterruptedException {
        List<Pending> taken = new ArrayList<>();
        long bytes = 0;
        long end = 0;
        for (Pending next = queue.take(); next != null; next = next(taken.size(), end)) {
            busy = true;
            if (next.claim()) {
                taken.add(next);
                bytes += next.size();
            }
            if (taken.size() == MOST_TOGETHER || bytes > MOST_BYTES) {
                break;
            }
            end = end == 0 ? System.nanoTime() + A_MOMENT : end;
        }
        together = taken.size();
        return taken;
    }

    /** Those who were answered together come back together: a moment's patience saves most of them an insert of their own. */
    private @Nullable Pending next(int taken, long end) {
        Pending next = queue.poll();
        while (next == null && taken < together && System.nanoTime() - end < 0) {
            Thread.yield();
            next = queue.poll();
        }
        return next;
    }
}
