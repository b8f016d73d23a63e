package vn.congtam.platform.wire.topic;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** What the broker knows of topics and of groups. Connects when first asked. */
public final class Broker implements AutoCloseable {
    private final Map<String, Object> settings;
    private volatile Admin admin;

    @SuppressWarnings("NullAway.Init") // opened when first asked, so that a service starts without its broker
    public Broker(KafkaSettings kafka) {
        this.settings = new HashMap<>(kafka.common());
        settings.put(CommonClientConfigs.DEFAULT_API_TIMEOUT_MS_CONFIG, (int) KafkaSettings.PATIENCE.toMillis());
    }

    Admin admin() {
        Admin open = admin;
        return open == null ? open() : open;
    }

    private synchronized Admin open() {
        if (admin == null) {
            admin = Admin.create(settings);
        }
        return admin;
    }

    /** For each partition the offset after its last record. */
    public Map<TopicPartition, Long> ends(Collection<String> topics) {
        return get(
                        "the ends of " + topics,
                        admin().listOffsets(latest(partitions(topics))).all())
                .entrySet()
                .stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, end -> end.getValue().offset()));
    }

    /** For each partition the offset from which the group would go on. */
    public Map<TopicPartition, Long> committed(String group) {
        return committed(Set.of(group)).getOrDefault(group, Map.of());
    }

    /** The same for many groups in one request to each broker. */
    public Map<String, Map<TopicPartition, Long>> committed(Collection<String> groups) {
        Map<String, ListConsumerGroupOffsetsSpec> asked =
                groups.stream().collect(Collectors.toMap(group -> group, group -> new ListConsumerGroupOffsetsSpec()));
        Map<String, Map<TopicPartition, Long>> offsets = new HashMap<>();
        get("the offsets of " + groups, admin().listConsumerGroupOffsets(asked).all())
                .forEach((group, known) -> offsets.put(group, offsets(known)));
        return offsets;
    }

    /** A partition from which the group never read has none. */
    private static Map<TopicPartition, Long> offsets(Map<TopicPartition, OffsetAndMetadata> known) {
        Map<TopicPartition, Long> offsets = new HashMap<>();
        known.forEach((partition, offset) -> {
            if (offset != null) {
                offsets.put(partition, offset.offset());
            }
        });
        return offsets;
    }

    private Map<TopicPartition, OffsetSpec> latest(Stream<TopicPartition> partitions) {
        return partitions.collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
    }

    private Stream<TopicPartition> partitions(Collection<String> topics) {
        return get("topics " + topics, admin().describeTopics(topics).allTopicNames()).values().stream()
                .flatMap(Broker::partitions);
    }

    private static Stream<TopicPartition> partitions(TopicDescription topic) {
        return topic.partitions().stream().map(one -> new TopicPartition(topic.name(), one.partition()));
    }

    static <T> T get(String what, KafkaFuture<T> answer) {
        try {
            return answer.get(2 * KafkaSettings.PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException e) {
            throw new BrokerAway(what, e.getCause() == null ? e : e.getCause());
        } catch (TimeoutException e) {
            throw new BrokerAway(what, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BrokerAway(what, e);
        }
    }

    @Override
    public void close() {
        Admin open = admin;
        if (open != null) {
            open.close(Duration.ofSeconds(1));
        }
    }
}
