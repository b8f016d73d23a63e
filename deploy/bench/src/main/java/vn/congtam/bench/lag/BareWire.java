package vn.congtam.bench.lag;

import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.congtam.bench.ground.Callers;
import vn.congtam.bench.ground.Events;
import vn.congtam.bench.ratio.Measured;

/** A bare producer that waits for all acknowledgements, and a bare consumer. */
final class BareWire implements AutoCloseable {
    private static final String TOPIC = "bench.wire";
    private static final Duration POLL = Duration.ofMillis(100);

    private final KafkaProducer<byte[], byte[]> producer;
    private final KafkaConsumer<byte[], byte[]> consumer;

    BareWire(String bootstrap) {
        Map<String, Object> where = Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
        try (Admin admin = Admin.create(where)) {
            Object _ = admin.createTopics(List.of(new NewTopic(TOPIC, Optional.of(1), Optional.empty())))
                    .all()
                    .get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        Map<String, Object> all = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrap,
                ProducerConfig.ACKS_CONFIG,
                "all",
                ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
                true,
                ProducerConfig.LINGER_MS_CONFIG,
                0);
        this.producer = new KafkaProducer<>(all, new ByteArraySerializer(), new ByteArraySerializer());
        this.consumer = new KafkaConsumer<>(
                Map.of(
                        ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                        bootstrap,
                        ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                        false),
                new ByteArrayDeserializer(),
                new ByteArrayDeserializer());
        consumer.assign(List.of(new TopicPartition(TOPIC, 0)));
        consumer.seekToEnd(consumer.assignment());
    }

    /** From producing a record to polling it. */
    Histogram run(Duration time, double perSecond) throws Exception {
        AtomicLong sent = new AtomicLong();
        AtomicLong most = new AtomicLong(Long.MAX_VALUE);
        long _ = consumer.position(new TopicPartition(TOPIC, 0));
        try (ExecutorService other = Executors.newSingleThreadExecutor()) {
            Future<Histogram> seen = other.submit(() -> poll(most));
            Measured produced = Callers.open(1, perSecond, time, caller -> {
                byte[] value = ByteBuffer.allocate(Events.BYTES)
                        .putLong(System.nanoTime())
                        .array();
                Future<?> ack = producer.send(new ProducerRecord<>(TOPIC, value));
                sent.incrementAndGet();
                return ack != null;
            });
            producer.flush();
            most.set(Math.min(sent.get(), produced.nanos().getTotalCount()));
            return seen.get();
        }
    }

    private Histogram poll(AtomicLong most) {
        Histogram times = Measured.times();
        while (times.getTotalCount() < most.get()) {
            for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
                times.recordValue(
                        System.nanoTime() - ByteBuffer.wrap(record.value()).getLong());
            }
        }
        return times;
    }

    @Override
    public void close() {
        producer.close();
        consumer.close();
    }
}
