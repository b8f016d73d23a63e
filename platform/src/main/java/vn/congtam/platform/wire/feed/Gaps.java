package vn.congtam.platform.wire.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congtam.platform.wire.progress.Parked;
import vn.congtam.platform.wire.topic.Arrived;
import vn.congtam.platform.wire.topic.TopicScan;

/**
 * Looks in the topic for facts that a consumer misses, beside it, while all other streams go on. One that is not in
 * the topic yet comes by itself.
 */
public final class Gaps implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Gaps.class);

    private final TopicScan scan;
    private final Feeds feeds;
    private final Set<Search> waiting = ConcurrentHashMap.newKeySet();
    private final ScheduledExecutorService searches = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("gaps").factory());

    public Gaps(TopicScan scan, Feeds feeds) {
        this.scan = scan;
        this.feeds = feeds;
    }

    private record Search(String consumer, TopicPartition partition) {}

    /** @return to be told of the record before which facts are missing */
    public Consumer<Arrived> of(String consumer) {
        return early -> begin(new Search(consumer, new TopicPartition(early.topic(), early.partition())), 0);
    }

    private void begin(Search search, int seconds) {
        if (waiting.add(search) && !searches.isShutdown()) {
            Future<?> unused = searches.schedule(() -> run(search), seconds, TimeUnit.SECONDS);
            assert unused != null;
        }
    }

    private void run(Search search) {
        waiting.remove(search);
        try {
            feeds.of(search.consumer()).ifPresent(feed -> fill(feed, search.partition()));
        } catch (RuntimeException e) {
            LOG.warn("Missing facts of {} are looked for again: {}", search, e.getMessage());
            begin(search, 5);
        }
    }

    private void fill(Feed feed, TopicPartition partition) {
        Map<String, Long> streams = feed.parking().all().stream()
                .filter(parked -> parked.kind() == Parked.Kind.GAP && isIn(partition, parked.at()))
                .collect(Collectors.toMap(Parked::key, parked -> parked.at().offset()));
        streams.values().stream().max(Long::compare).ifPresent(end -> {
            List<Arrived> found = new ArrayList<>();
            scan.read(
                    Map.of(partition, end),
                    batch -> batch.stream()
                            .filter(one -> one.offset() < streams.getOrDefault(one.key(), 0L))
                            .forEach(found::add));
            feed.intake().fill(found);
        });
    }

    private static boolean isIn(TopicPartition partition, Arrived arrived) {
        return arrived.topic().equals(partition.topic()) && arrived.partition() == partition.partition();
    }

    @Override
    public void close() {
        searches.shutdownNow();
    }
}
