package vn.congtam.platform.ledger;

import com.mongodb.client.MongoCollection;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.congtam.ledger.Flaw;
import vn.congtam.ledger.Flawed;
import vn.congtam.platform.lease.Lease;
import vn.congtam.platform.store.commits.CommitFeed;

/**
 * Follows the commits and signs the tree of their facts: at least every second while there are any, and as soon as 256
 * wait. One instance of a service seals at a time. What contradicts an earlier signature is never signed: sealing stops,
 * nothing more is recorded, the evidence is kept, and the service says so. Each looks before it lets anything be recorded.
 */
final class Sealer implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Sealer.class);
    private static final String WORK = "sealer";
    private static final Duration BREATH = Duration.ofSeconds(1);
    private static final Duration GLANCE = Duration.ofMillis(50);
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final CommitFeed feed;
    private final Guard guard;
    private final MongoCollection<Document> leases;
    private final Tiles tiles;
    private final Places places;
    private final Signing signing;
    private final LastSigned file;
    private final Clock clock;
    private final Cadence cadence;
    private volatile CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Thread thread;
    private volatile @Nullable String trouble;
    private volatile @Nullable Flaw flaw;
    private volatile long size;

    Sealer(
            CommitFeed feed,
            Guard guard,
            MongoCollection<Document> leases,
            Tiles tiles,
            Places places,
            Signing signing,
            LastSigned file,
            Clock clock,
            Cadence cadence) {
        this.feed = feed;
        this.guard = guard;
        this.leases = leases;
        this.tiles = tiles;
        this.places = places;
        this.signing = signing;
        this.file = file;
        this.clock = clock;
        this.cadence = cadence;
    }

    @Override
    public void start() {
        CountDownLatch stop = new CountDownLatch(1);
        stopping = stop;
        tried(this::look);
        thread = Thread.ofPlatform().name("sealer").start(() -> run(stop));
    }

    @Override
    public void stop() {
        Thread running = thread;
        if (running == null) return;
        stopping.countDown();
        try {
            if (!running.join(Duration.ofSeconds(5))) running.interrupt();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        thread = null;
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** Before anybody can ask for something to be recorded, and until the last request is answered. */
    @Override
    public int getPhase() {
        return 500;
    }

    /** Why nothing is recorded, when that is so. */
    Optional<String> closed() {
        return guard.why();
    }

    /** How many facts the last checkpoint of this instance covers. */
    long size() {
        return size;
    }

    /** Why nothing is sealed, when that is so. */
    Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** What in the store contradicts what was signed, when something does. */
    Optional<Flaw> flaw() {
        return Optional.ofNullable(flaw);
    }

    private void run(CountDownLatch stop) {
        Lease lease = new Lease(leases, WORK, UUID.randomUUID().toString(), Lease.TERM);
        while (stop.getCount() > 0) {
            pause(stop, tried(() -> {
                look();
                lease.tryTake().ifPresent(held -> work(lease, held, stop));
            }));
        }
    }

    /** @return how long to wait before it is tried again */
    private Duration tried(Runnable work) {
        try {
            work.run();
            return PAUSE;
        } catch (Flawed contradiction) {
            refuse(contradiction);
            return Lease.TERM;
        } catch (RuntimeException e) {
            report(e);
            return BREATH;
        }
    }

    /** What was found to contradict is only believed again once it could be sealed. */
    private void look() {
        if (!guard.isClosed() || flaw != null) return;
        new FirstLook(feed, tiles, places, signing).look();
        guard.open();
    }

    private void work(Lease lease, Lease.Held first, CountDownLatch stop) {
        Lease.@Nullable Held held = first;
        tiles.forget();
        Growth tree = new Growth(feed, tiles, places, signing.resume());
        boolean begun = false;
        while (held != null && stop.getCount() > 0) {
            if (!begun || awaited(tree.ordinal(), BREATH)) {
                long since = System.nanoTime();
                seal(tree);
                begun = true;
                held = lease.move(held, tree.edge().size());
                if (tree.isAtTheEnd()) rest(tree, since, stop);
            } else {
                held = lease.renew(held) ? held : null;
            }
        }
        if (held != null) lease.release(held);
    }

    /** Until it is time again, or so many facts wait. */
    private void rest(Growth tree, long since, CountDownLatch stop) {
        Duration left = cadence.left(since);
        while (left.isPositive() && stop.getCount() > 0 && tree.waiting() < cadence.leaves()) {
            boolean unused = awaited(tree.ordinal() + cadence.leaves(), left.compareTo(GLANCE) < 0 ? left : GLANCE);
            left = cadence.left(since);
        }
    }

    private boolean awaited(long ordinal, Duration atMost) {
        try {
            return feed.awaitBeyond(ordinal - 1, atMost);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Also where nothing is new it is looked whether what was signed is still there. */
    private void seal(Growth tree) {
        tree.grow();
        if (tree.edge().size() == 0 && signing.isFresh() || signing.mustWait(tree)) return;
        signing.sign(tree);
        size = tree.edge().size();
        trouble = null;
        flaw = null;
        guard.open();
    }

    private void refuse(Flawed contradiction) {
        String why = String.valueOf(contradiction.getMessage());
        flaw = contradiction.flaw();
        guard.close("the store contradicts what was signed: " + why);
        if (!why.equals(trouble)) {
            LOG.error("The store contradicts what was signed, nothing more is sealed: {}", why);
            file.keepEvidence(why + "\n\n" + signing.evidence(), clock.instant());
        }
        trouble = why;
    }

    private void report(RuntimeException e) {
        String now = String.valueOf(e.getMessage());
        if (!now.equals(trouble)) LOG.warn("Facts wait to be sealed: {}", now);
        trouble = now;
    }

    private static void pause(CountDownLatch stop, Duration time) {
        try {
            boolean unused = stop.await(time.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
