package vn.congtam.platform.store.commits;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/** The one thread of a process that numbers and writes: all that waits is written together. */
final class Sequencer implements AutoCloseable {
    private static final int MOST_WAITING = 1_000;
    private static final int MOST_TOGETHER = 500;
    private static final int MOST_BYTES = 8 << 20;

    private final Writer writer;
    private final BlockingQueue<Pending> queue = new ArrayBlockingQueue<>(MOST_WAITING);
    private final Thread thread;

    Sequencer(Writer writer) {
        this.writer = writer;
        this.thread = Thread.ofPlatform().daemon().name("commits").start(this::run);
    }

    void offer(Pending pending) {
        if (!thread.isAlive() || !queue.offer(pending)) {
            throw new StorageUnavailable("too many commits are waiting", null);
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }

    private void run() {
        while (!Thread.currentThread().isInterrupted()) {
            try {
                writer.write(take());
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
