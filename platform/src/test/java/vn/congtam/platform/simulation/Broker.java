package vn.congtam.platform.simulation;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.Callback;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.wire.topic.Arrived;

/** A topic in memory: what was sent lies there in its order, by partitions. */
final class Broker {
    static final int PARTITIONS = 2;
    static final String TOPIC = "congtam.submission";

    private final List<List<Arrived>> partitions = List.of(new ArrayList<>(), new ArrayList<>());

    private int lost = -1;

    void lose() {
        lost = 3;
    }

    List<Arrived> partition(int number) {
        return partitions.get(number);
    }

    /** Which takes so many records before it meets something; less than 0 for never. */
    Producer<byte[], byte[]> producer(int good, Random chance, Runnable rival) {
        return new Sending(good, chance, rival).asDriver();
    }

    private void add(ProducerRecord<byte[], byte[]> record) {
        if (lost-- == 0) return;
        String key = new String(record.key(), StandardCharsets.UTF_8);
        int partition = Math.floorMod(key.hashCode(), PARTITIONS);
        List<Arrived> all = partitions.get(partition);
        all.add(Arrived.of(TOPIC, partition, all.size(), record.key(), record.value()));
    }

    private final class Sending {
        private final Random chance;
        private final Runnable rival;
        private int good;
        private boolean closed;

        Sending(int good, Random chance, Runnable rival) {
            this.good = good;
            this.chance = chance;
            this.rival = rival;
        }

        @SuppressWarnings("unchecked") // as it is asked for
        Producer<byte[], byte[]> asDriver() {
            return Calls.of(Producer.class, this::answer);
        }

        @SuppressWarnings("unchecked") // as it is called
        private @Nullable Object answer(String method, @Nullable Object[] given) {
            return switch (method) {
                case "send" ->
                    send((ProducerRecord<byte[], byte[]>) Objects.requireNonNull(given[0]), (Callback)
                            Objects.requireNonNull(given[1]));
                case "close" -> {
                    closed = true;
                    yield null;
                }
                default -> throw new UnsupportedOperationException(method);
            };
        }

        private Future<RecordMetadata> send(ProducerRecord<byte[], byte[]> record, Callback told) {
            if (closed) throw new IllegalStateException("closed");
            return good-- == 0 ? met(record, told) : taken(record, told);
        }

        private Future<RecordMetadata> taken(ProducerRecord<byte[], byte[]> record, Callback told) {
            add(record);
            RecordMetadata place = new RecordMetadata(new TopicPartition(TOPIC, 0), 0, 0, 0, 0, 0);
            told.onCompletion(place, null);
            return CompletableFuture.completedFuture(place);
        }

        private Future<RecordMetadata> met(ProducerRecord<byte[], byte[]> record, Callback told) {
            switch (chance.nextInt(4)) {
                case 0 -> throw new Crash();
                case 1 -> {
                    rival.run();
                    return taken(record, told);
                }
                case 2 -> add(record); // and the answer is lost
                default -> {}
            }
            TimeoutException why = new TimeoutException("not in time");
            RecordMetadata nowhere = new RecordMetadata(new TopicPartition(TOPIC, 0), -1, -1, -1, -1, -1);
            told.onCompletion(nowhere, why);
            return CompletableFuture.failedFuture(why);
        }
    }
}
