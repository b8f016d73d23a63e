package vn.congtam.platform.wire.topic;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads topics from their beginning, beside the group that follows them and without disturbing it. */
public final class TopicScan {
    private static final Duration STALLED = Duration.ofSeconds(30);

    private final Map<String, Object> settings;

    public TopicScan(KafkaSettings kafka) {
        this.settings = new HashMap<>(kafka.common());
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1_000);
        settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        // Closing waits for the last fetch, which asks for what comes after the end: nothing does.
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, 10);
    }

    /** @param ends for each partition the offset before which to stop */
    public void read(Map<TopicPartition, Long> ends, Consumer<List<Arrived>> batches) {
        Map<TopicPartition, Long> open = new HashMap<>(ends);
        open.values().removeIf(end -> end == 0);
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(open.keySet());
            consumer.seekToBeginning(open.keySet());
            while (!open.isEmpty()) {
                hand(consumer.poll(STALLED), ends, batches);
                open.entrySet().removeIf(one -> consumer.position(one.getKey()) >= one.getValue());
                consumer.pause(minus(ends.keySet(), open.keySet(), consumer.assignment()));
            }
        }
    }

    private static Set<TopicPartition> minus(
            Set<TopicPartition> all, Set<TopicPartition> open, Set<TopicPartition> assigned) {
        return all.stream()
                .filter(one -> !open.contains(one) && assigned.contains(one))
                .collect(Collectors.toSet());
    }

    private static void hand(
            ConsumerRecords<byte[], byte[]> polled, Map<TopicPartition, Long> ends, Consumer<List<Arrived>> batches) {
        if (polled.isEmpty()) {
            throw new BrokerAway("reading " + ends.keySet(), new IllegalStateException("nothing comes any more"));
        }
        List<Arrived> batch = StreamSupport.stream(polled.spliterator(), false)
                .filter(one -> one.offset() < ends.getOrDefault(new TopicPartition(one.topic(), one.partition()), 0L))
                .map(TopicScan::arrived)
                .toList();
        batches.accept(batch);
    }

    private static Arrived arrived(ConsumerRecord<byte[], byte[]> one) {
        return Arrived.of(one.topic(), one.partition(), one.offset(), one.key(), one.value());
    }
}
