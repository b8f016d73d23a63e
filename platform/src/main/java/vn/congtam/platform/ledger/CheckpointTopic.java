package vn.congtam.platform.ledger;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congtam.ledger.note.Note;
import vn.congtam.platform.ledger.audit.SentCheckpoints;
import vn.congtam.platform.wire.topic.KafkaSettings;
import vn.congtam.platform.wire.topic.Topics;

/**
 * Every checkpoint goes to the broker as well, where whoever keeps the database does not reach it. A broker that is away
 * keeps nothing from being sealed: the next checkpoint that gets through says all that the lost ones said.
 */
final class CheckpointTopic implements Consumer<Note>, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(CheckpointTopic.class);

    private final KafkaSettings kafka;
    private final Topics topics;
    private final byte[] origin;
    private @Nullable Producer<byte[], byte[]> producer;

    CheckpointTopic(KafkaSettings kafka, Topics topics, String origin) {
        this.kafka = kafka;
        this.topics = topics;
        this.origin = origin.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public synchronized void accept(Note note) {
        try {
            producer().send(new ProducerRecord<>(SentCheckpoints.TOPIC, origin, note.bytes()), (place, why) -> {
                if (why != null) LOG.warn("A checkpoint did not reach the broker: {}", why.getMessage());
            });
        } catch (RuntimeException e) {
            LOG.warn("A checkpoint did not reach the broker: {}", e.getMessage());
        }
    }

    private Producer<byte[], byte[]> producer() {
        if (producer == null) {
            topics.ensure(Set.of(SentCheckpoints.TOPIC));
            producer = new KafkaProducer<>(settings(), new ByteArraySerializer(), new ByteArraySerializer());
        }
        return producer;
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(kafka.common());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        return settings;
    }

    @Override
    public synchronized void close() {
        if (producer != null) producer.close(java.time.Duration.ofSeconds(1));
    }
}
