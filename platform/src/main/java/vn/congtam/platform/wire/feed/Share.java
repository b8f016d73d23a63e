package vn.congtam.platform.wire.feed;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.common.TopicPartition;

/**
 * Some consumers, and from where on they read together.
 *
 * @param id of their consumer group: other members, another group
 * @param starts the offsets up to which each of them has taken in what concerns it; from the beginning where none is
 */
record Share(String id, List<Feed> members, Map<TopicPartition, Long> starts) {
    static final Share NONE = new Share("", List.of(), Map.of());

    /** So many records are soon read again; more would keep those waiting that have read them. */
    private static final long NEAR = 10_000;

    /**
     * Those that are near the end read together; those that are new, or far behind, read apart until they are near.
     *
     * @param taken for each consumer the offsets up to which it has taken its topics in
     */
    static List<List<Feed>> split(Map<Feed, Map<TopicPartition, Long>> taken) {
        Map<TopicPartition, Long> furthest = furthest(taken);
        List<Feed> near = new ArrayList<>();
        List<Feed> behind = new ArrayList<>();
        taken.forEach((feed, offsets) -> (distance(feed, offsets, furthest) <= NEAR ? near : behind).add(feed));
        return List.of(near, behind);
    }

    private static long distance(Feed feed, Map<TopicPartition, Long> offsets, Map<TopicPartition, Long> furthest) {
        return furthest.entrySet().stream()
                .filter(end -> feed.reads(end.getKey().topic()))
                .mapToLong(end -> end.getValue() - offsets.getOrDefault(end.getKey(), 0L))
                .sum();
    }

    private static Map<TopicPartition, Long> furthest(Map<Feed, Map<TopicPartition, Long>> taken) {
        Map<TopicPartition, Long> furthest = new HashMap<>();
        taken.values().forEach(one -> one.forEach((partition, offset) -> furthest.merge(partition, offset, Math::max)));
        return furthest;
    }

    /** What nobody of them reads is passed over. */
    static Map<TopicPartition, Long> starts(List<Feed> members, Map<Feed, Map<TopicPartition, Long>> taken) {
        Map<TopicPartition, Long> starts = furthest(taken);
        starts.replaceAll((partition, end) -> members.stream()
                .filter(feed -> feed.reads(partition.topic()))
                .mapToLong(feed -> taken.getOrDefault(feed, Map.of()).getOrDefault(partition, 0L))
                .min()
                .orElse(end));
        return starts;
    }
}
