package vn.congtam.platform.wire.relay;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.lease.Lease;
import vn.congtam.platform.store.commits.Commit;
import vn.congtam.platform.store.commits.CommitFeed;

/** The time from taking the lease until it is lost or given back. Some batches are on their way, in order. */
final class Shift {
    private static final int COMMITS_AT_ONCE = 256;
    private static final int BATCHES_ON_THEIR_WAY = 4;
    private static final Duration BREATH = Duration.ofMillis(250);
    private static final Duration RENEWAL = Duration.ofMillis(1500);

    private final CommitFeed feed;
    private final Lease lease;
    private final CountDownLatch stop;
    private final Runnable onProgress;
    private final Deque<Sender.Sent> onTheirWay = new ArrayDeque<>();
    private Lease.@Nullable Held held;
    private long next;
    private long renewed = System.nanoTime();

    Shift(CommitFeed feed, Lease lease, Lease.Held held, CountDownLatch stop, Runnable onProgress) {
        this.feed = feed;
        this.lease = lease;
        this.held = held;
        this.next = held.position();
        this.stop = stop;
        this.onProgress = onProgress;
    }

    void work(Supplier<Sender> senders) {
        try (Sender sender = senders.get()) {
            while (held != null && stop.getCount() > 0) {
                send(sender);
                settle();
                renew();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new IllegalStateException("the broker did not take a fact: " + e.getCause(), e);
        } finally {
            giveBack();
        }
    }

    private void send(Sender sender) throws InterruptedException, ExecutionException {
        boolean idle = onTheirWay.isEmpty();
        if ((idle && !feed.awaitBeyond(next - 1, BREATH)) || onTheirWay.size() >= BATCHES_ON_THEIR_WAY) {
            return;
        }
        List<Commit> commits = feed.from(next, COMMITS_AT_ONCE);
        if (!commits.isEmpty()) {
            onTheirWay.add(sender.send(commits));
            next = commits.getLast().ordinal() + 1;
        }
    }

    /** Waits for the oldest only when there is nothing to be sent meanwhile. */
    private void settle() throws InterruptedException, ExecutionException {
        Sender.Sent oldest = onTheirWay.peek();
        if (oldest != null && oldest.settled(patience())) {
            onTheirWay.remove();
            held = held == null ? null : lease.move(held, oldest.ordinal());
            renewed = System.nanoTime();
            onProgress.run();
        }
    }

    private Duration patience() throws InterruptedException {
        boolean more = feed.awaitBeyond(next - 1, Duration.ZERO) && onTheirWay.size() < BATCHES_ON_THEIR_WAY;
        return more ? Duration.ZERO : BREATH;
    }

    private void renew() {
        if (held != null && System.nanoTime() - renewed >= RENEWAL.toNanos()) {
            held = lease.renew(held) ? held : null;
            renewed = System.nanoTime();
        }
    }

    private void giveBack() {
        if (held != null && stop.getCount() == 0) {
            lease.release(held);
        }
    }
}
