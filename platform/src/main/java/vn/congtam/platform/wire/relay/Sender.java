package vn.congtam.platform.wire.relay;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.store.commits.Commit;
import vn.congtam.platform.wire.topic.KafkaSettings;

/** Sends facts in order and tells when every one of them is safely with the broker. */
final class Sender implements AutoCloseable {
    private final Producer<byte[], byte[]> producer;
    private final CloudEvents events;
    private final AtomicReference<@Nullable Exception> failure = new AtomicReference<>();

    Sender(KafkaSettings kafka, CloudEvents events) {
        this(new KafkaProducer<>(settings(kafka), new ByteArraySerializer(), new ByteArraySerializer()), events);
    }

    Sender(Producer<byte[], byte[]> producer, CloudEvents events) {
        this.producer = producer;
        this.events = events;
    }

    private static Map<String, Object> settings(KafkaSettings kafka) {
        Map<String, Object> settings = new HashMap<>(kafka.common());
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
        // A broker that knows nothing of a producer takes whatever comes first: with several requests on their way a
        // later fact could come in where an earlier one was turned away, as at a topic just made.
        settings.put(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION, 1);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 2);
        settings.put(ProducerConfig.BATCH_SIZE_CONFIG, 128 * 1024);
        settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 2_000);
        settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
        return settings;
    }

    /** @throws ExecutionException when a fact failed, this one or an earlier one */
    Sent send(List<Commit> commits) throws ExecutionException {
        List<Future<RecordMetadata>> acks = new ArrayList<>();
        for (Commit commit : commits) {
            for (Commit.Stored fact : commit.facts()) {
                acks.add(send(fact));
                stopIfFailed();
            }
        }
        return new Sent(commits.getLast().ordinal() + 1, acks);
    }

    private Future<RecordMetadata> send(Commit.Stored fact) {
        byte[] key = fact.stream().getBytes(StandardCharsets.UTF_8);
        return producer.send(
                new ProducerRecord<>(events.topic(), null, key, fact.entry(), events.headers(fact)), this::sent);
    }

    /** The producer is closed on the spot, or a later fact might get through where an earlier one did not. */
    private void sent(RecordMetadata place, @Nullable Exception why) {
        if (why != null && failure.compareAndSet(null, why)) {
            close();
        }
    }

    private void stopIfFailed() throws ExecutionException {
        Exception why = failure.get();
        if (why != null) {
            throw new ExecutionException(why);
        }
    }

    /** Nothing that was not yet sent is sent any more. */
    @Override
    public void close() {
        producer.close(Duration.ZERO);
    }

    /**
     * Facts on their way.
     *
     * @param ordinal of the commit after them
     */
    record Sent(long ordinal, List<Future<RecordMetadata>> acks) {

        /** @return whether all of them are with the broker; false when some are still on their way */
        boolean settled(Duration patience) throws InterruptedException, ExecutionException {
            long until = System.nanoTime() + patience.toNanos();
            for (Future<RecordMetadata> ack : acks) {
                try {
                    ack.get(Math.max(0, until - System.nanoTime()), TimeUnit.NANOSECONDS);
                } catch (TimeoutException e) {
                    return false;
                }
            }
            return true;
        }
    }
}
