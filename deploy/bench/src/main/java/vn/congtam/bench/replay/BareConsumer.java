package vn.congtam.bench.replay;

import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** The bare driver reading a topic, and nothing else. */
public final class BareConsumer {
    private static final Duration STALLED = Duration.ofSeconds(30);

    private BareConsumer() {}

    /** @return how many records there were up to these offsets */
    public static long read(String bootstrap, Map<TopicPartition, Long> ends) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap, ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        long left = ends.values().stream().mapToLong(Long::longValue).sum();
        long all = left;
        long bytes = 0;
        try (var consumer = new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(ends.keySet());
            consumer.seekToBeginning(ends.keySet());
            while (left > 0) {
                var polled = consumer.poll(STALLED);
                if (polled.isEmpty()) throw new IllegalStateException(left + " records do not come");
                for (ConsumerRecord<byte[], byte[]> record : polled) {
                    bytes += record.value().length;
                    left -= record.offset() < ends.getOrDefault(place(record), 0L) ? 1 : 0;
                }
            }
        }
        if (bytes == 0) throw new IllegalStateException("empty records");
        return all;
    }

    private static TopicPartition place(ConsumerRecord<?, ?> record) {
        return new TopicPartition(record.topic(), record.partition());
    }
}
