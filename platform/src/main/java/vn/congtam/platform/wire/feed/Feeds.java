package vn.congtam.platform.wire.feed;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.utils.Utils;

/** All feeds of a service. */
public final class Feeds {
    private final String ownTopic;
    private final int partitions;
    private final List<Feed> feeds = new CopyOnWriteArrayList<>();

    public Feeds(String ownTopic, int partitions) {
        this.ownTopic = ownTopic;
        this.partitions = partitions;
    }

    public Feed add(Feed feed) {
        if (of(feed.consumer()).isPresent()) {
            throw new IllegalStateException("two consumers are named " + feed.consumer());
        }
        feeds.add(feed);
        return feed;
    }

    public List<Feed> all() {
        return List.copyOf(feeds);
    }

    List<Feed> of(Kind kind) {
        return feeds.stream().filter(feed -> feed.kind() == kind).toList();
    }

    public Optional<Feed> of(String consumer) {
        return feeds.stream().filter(feed -> feed.consumer().equals(consumer)).findFirst();
    }

    /** The read model of this name. */
    public Optional<Feed> projection(String name) {
        return feeds.stream()
                .filter(feed ->
                        feed.model().filter(model -> model.name().equals(name)).isPresent())
                .findFirst();
    }

    /** Whether the consumer takes the streams of this service in within this process. */
    public Predicate<String> heldBy(String consumer) {
        return stream ->
                of(consumer).filter(feed -> feed.holds(partition(stream))).isPresent();
    }

    private TopicPartition partition(String stream) {
        int hash = Utils.toPositive(Utils.murmur2(stream.getBytes(StandardCharsets.UTF_8)));
        return new TopicPartition(ownTopic, hash % partitions);
    }
}
