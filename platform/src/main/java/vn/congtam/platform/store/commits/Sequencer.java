package vn.congtam.platform.store.commits;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/** The one thread of a process that numbers and writes: all that waits is written together. */
final class Sequencer implements AutoCloseable {
    private static final int MOST_WAITING = 1_000;
    private static final int MOST_TOGETHER = 500;
    private static final int MOST_BYTES = 8 << 20;
    private static final long TO_FINISH = TimeUnit.SECONDS.toNanos(2);

    private final Writer writer;
    private final BlockingQueue<Pending> queue = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Thread thread;
    private volatile boolean busy;
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
        for (Pending next = queue.take(); next != null; next = queue.poll()) {
            busy = true;
            if (next.claim()) {
                taken.add(next);
                bytes += next.size();
            }
            if (taken.size() == MOST_TOGETHER || bytes > MOST_BYTES) {
                break;
            }
        }
        return taken;
    }
}
