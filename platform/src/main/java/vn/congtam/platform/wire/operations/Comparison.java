package vn.congtam.platform.wire.operations;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.TopicPartition;
import vn.congtam.platform.wire.feed.Backlog;
import vn.congtam.platform.wire.feed.Feed;
import vn.congtam.platform.wire.feed.Feeds;
import vn.congtam.platform.wire.feed.Replayable;
import vn.congtam.platform.wire.topic.TopicScan;

/**
 * Makes a read model once more from the first fact and compares. As facts keep coming, the living one is held for the
 * moment in which its digest is taken, and the fresh one is made up to the very same offsets. Where other instances
 * move on meanwhile, it is tried again.
 */
public final class Comparison {
    private static final int TRIES = 5;
    private static final Duration CATCHING_UP = Duration.ofSeconds(60);
    private static final long LOOK = 50;

    private final Backlog backlog;
    private final TopicScan scan;
    private final CountDownLatch never = new CountDownLatch(1);

    public Comparison(Backlog backlog, TopicScan scan) {
        this.backlog = backlog;
        this.scan = scan;
    }

    /**
     * @param live the digest of the documents that people are shown
     * @param fresh the digest of a replay of the same facts
     * @param facts how many records were replayed
     */
    record Outcome(String name, String live, String fresh, boolean equal, long facts) {}

    private record Look(Map<TopicPartition, Long> offsets, String digest) {}

    /** Those read models that are not what the facts come to, one after the other. */
    public List<String> differing(Feeds feeds) {
        return feeds.all().stream()
                .filter(feed -> feed.model().isPresent())
                .map(this::of)
                .filter(outcome -> !outcome.equal())
                .map(Outcome::name)
                .toList();
    }

    Outcome of(Feed feed) {
        Replayable model = feed.model().orElseThrow();
        awaitTaken(feed, backlog.ends(feed));
        Outcome outcome = attempt(feed, model);
        for (int tries = 1; tries < TRIES && !outcome.equal(); tries++) {
            outcome = attempt(feed, model);
        }
        return outcome;
    }

    private Outcome attempt(Feed feed, Replayable model) {
        Look live = feed.intake().still(here -> look(feed, model, here));
        String fresh = replay(model, live.offsets());
        long facts = live.offsets().values().stream().mapToLong(Long::longValue).sum();
        return new Outcome(model.name(), live.digest(), fresh, fresh.equals(live.digest()), facts);
    }

    private Look look(Feed feed, Replayable model, Map<TopicPartition, Long> here) {
        Map<TopicPartition, Long> offsets = new HashMap<>(backlog.taken(feed));
        here.forEach((partition, offset) -> offsets.merge(partition, offset, Math::max));
        return new Look(offsets, model.digest());
    }

    private String replay(Replayable model, Map<TopicPartition, Long> offsets) {
        try (Replayable.Replay replay = model.begin()) {
            scan.read(offsets, replay::take);
            return replay.digest();
        }
    }

    private void awaitTaken(Feed feed, Map<TopicPartition, Long> ends) {
        long until = System.nanoTime() + CATCHING_UP.toNanos();
        while (!reaches(backlog.taken(feed), ends) && System.nanoTime() < until) {
            pause();
        }
    }

    private static boolean reaches(Map<TopicPartition, Long> taken, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> taken.getOrDefault(end.getKey(), 0L) >= end.getValue());
    }

    private void pause() {
        try {
            boolean _ = never.await(LOOK, TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("stopped while comparing", e);
        }
    }
}
