package vn.congtam.platform.wire.relay;

import com.mongodb.client.MongoCollection;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import vn.congtam.platform.lease.Lease;
import vn.congtam.platform.store.commits.CommitFeed;
import vn.congtam.platform.wire.topic.KafkaSettings;
import vn.congtam.platform.wire.topic.Topics;

/**
 * Brings every fact from the event store to the topic, in order and at least once. Of all instances of a service the
 * holder of the lease relays. It sends from the position of the lease on, waits until the broker has all, and only then
 * moves the position. When anything goes wrong it drops the producer and begins again from that position: a fact may
 * so be sent twice, but none is left out and none overtakes another.
 */
public final class Relay implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(Relay.class);
    private static final String WORK = "relay";
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final CommitFeed feed;
    private final MongoCollection<Document> leases;
    private final Topics topics;
    private final KafkaSettings kafka;
    private final CloudEvents events;
    private volatile CountDownLatch stopping = new CountDownLatch(1);
    private volatile @Nullable Thread thread;
    private volatile @Nullable String trouble;

    public Relay(
            CommitFeed feed,
            MongoCollection<Document> leases,
            Topics topics,
            KafkaSettings kafka,
            String topic,
            String log) {
        this.feed = feed;
        this.leases = leases;
        this.topics = topics;
        this.kafka = kafka;
        this.events = new CloudEvents(topic, log);
    }

    @Override
    public void start() {
        CountDownLatch stop = new CountDownLatch(1);
        stopping = stop;
        thread = Thread.ofPlatform().name("relay-" + events.topic()).start(() -> run(stop));
    }

    /** Nothing further is sent once this returns, and the lease is free for another instance. */
    @Override
    public void stop() {
        Thread running = thread;
        if (running != null) {
            stopping.countDown();
            joined(running);
            thread = null;
        }
    }

    private static void joined(Thread running) {
        try {
            if (!running.join(Duration.ofSeconds(5))) {
                running.interrupt();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    /** After the topics are made, and until the last request is answered. */
    @Override
    public int getPhase() {
        return 1_000;
    }

    /** Why nothing is being sent, when that is so. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    /** The ordinal of the next commit to be sent. */
    public long position() {
        return new Lease(leases, WORK, "", Lease.TERM).position();
    }

    /** How many facts are stored and not yet known to be with the broker. */
    public long lag() {
        long position = position();
        long head = feed.head();
        return position > head ? 0 : after(head) - before(position);
    }

    private long before(long ordinal) {
        return feed.from(ordinal, 1).getFirst().first();
    }

    private long after(long ordinal) {
        return feed.from(ordinal, 1).getFirst().next();
    }

    /** Sends everything from this commit on once more, as after the loss of a topic. */
    public void republishFrom(long ordinal) {
        new Lease(leases, WORK, "", Lease.TERM).rewind(ordinal);
    }

    private void run(CountDownLatch stop) {
        Lease lease = new Lease(leases, WORK, UUID.randomUUID().toString(), Lease.TERM);
        while (stop.getCount() > 0) {
            try {
                lease.tryTake().ifPresent(held -> work(lease, held, stop));
                pause(stop);
            } catch (InterruptedException e) {
                return;
            } catch (RuntimeException e) {
                report(e);
                pauseQuietly(stop);
            }
        }
    }

    private void work(Lease lease, Lease.Held held, CountDownLatch stop) {
        topics.ensure(Set.of(events.topic()));
        LOG.info("Relaying to {} from commit {}", events.topic(), held.position());
        new Shift(feed, lease, held, stop, () -> trouble = null).work(() -> new Sender(kafka, events));
    }

    private void report(RuntimeException e) {
        String now = e.getMessage() == null ? e.toString() : e.getMessage();
        if (!now.equals(trouble)) {
            LOG.warn("Facts wait for {}: {}", events.topic(), now);
        }
        trouble = now;
    }

    private static boolean pause(CountDownLatch stop) throws InterruptedException {
        return stop.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static void pauseQuietly(CountDownLatch stop) {
        try {
            pause(stop);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
