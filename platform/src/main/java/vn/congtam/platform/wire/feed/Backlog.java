package vn.congtam.platform.wire.feed;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import vn.congtam.platform.wire.topic.Broker;

/** How many records each consumer is behind. Measured beside, so that asking for meters never waits for a broker. */
public final class Backlog implements SmartInitializingSingleton {
    private static final Logger LOG = LoggerFactory.getLogger(Backlog.class);

    private final Broker broker;
    private final Bindings bindings;
    private final Feeds feeds;
    private final MeterRegistry meters;
    private final Map<String, Long> last = new ConcurrentHashMap<>();
    private final AtomicBoolean measuring = new AtomicBoolean();

    public Backlog(Broker broker, Bindings bindings, Feeds feeds, MeterRegistry meters) {
        this.broker = broker;
        this.bindings = bindings;
        this.feeds = feeds;
        this.meters = meters;
    }

    @Override
    public void afterSingletonsInstantiated() {
        feeds.all().forEach(bindings::check);
        feeds.all()
                .forEach(feed -> Gauge.builder("congtam.consumer.lag", feed, this::measured)
                        .tag("consumer", feed.consumer())
                        .register(meters));
    }

    private double measured(Feed feed) {
        if (measuring.compareAndSet(false, true)) {
            Thread.ofVirtual().name("backlog").start(this::measure);
        }
        return last.getOrDefault(feed.consumer(), 0L);
    }

    private void measure() {
        try {
            all().forEach((feed, lag) -> last.put(feed.consumer(), lag));
        } catch (RuntimeException e) {
            LOG.debug("The backlog is not known: {}", e.getMessage());
        } finally {
            measuring.set(false);
        }
    }

    /** How many records of its topics each consumer has not taken in yet; the broker is asked once for all of them. */
    public Map<Feed, Long> all() {
        Set<String> topics = new TreeSet<>();
        feeds.all().forEach(feed -> topics.addAll(bindings.topics(feed)));
        Map<String, Map<TopicPartition, Long>> taken = broker.committed(
                feeds.all().stream().flatMap(Backlog::group).distinct().toList());
        Map<TopicPartition, Long> ends = broker.ends(topics);
        return feeds.all().stream().collect(Collectors.toMap(feed -> feed, feed -> of(feed, taken(feed, taken), ends)));
    }

    private static Stream<String> group(Feed feed) {
        return feed.group().map(Group::id).stream();
    }

    private static Map<TopicPartition, Long> taken(Feed feed, Map<String, Map<TopicPartition, Long>> taken) {
        return feed.group()
                .map(group -> taken.getOrDefault(group.id(), Map.of()))
                .orElse(Map.of());
    }

    private long of(Feed feed, Map<TopicPartition, Long> taken, Map<TopicPartition, Long> ends) {
        List<String> topics = bindings.topics(feed);
        return ends.entrySet().stream()
                .filter(end -> topics.contains(end.getKey().topic()))
                .mapToLong(end -> Math.max(0, end.getValue() - taken.getOrDefault(end.getKey(), 0L)))
                .sum();
    }

    /** The name of its consumer group, empty before its binding is made. */
    public String groupOf(Feed feed) {
        return feed.group().map(Group::id).orElse("");
    }

    /** The topics that it reads. */
    public List<String> topicsOf(Feed feed) {
        return bindings.topics(feed);
    }

    /** For each partition the offset after its last record. */
    public Map<TopicPartition, Long> ends(Feed feed) {
        return broker.ends(bindings.topics(feed));
    }

    /** For each partition the offset up to which all instances together have taken it in. */
    public Map<TopicPartition, Long> taken(Feed feed) {
        Map<TopicPartition, Long> taken = new HashMap<>();
        feed.group().ifPresent(group -> taken.putAll(broker.committed(group.id())));
        taken.keySet().removeIf(partition -> !feed.reads(partition.topic()));
        return taken;
    }
}
