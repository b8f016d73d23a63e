package vn.congtam.platform.wire.relay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.congtam.events.Entry;
import vn.congtam.platform.store.commits.CommitLog;
import vn.congtam.platform.store.commits.Draft;
import vn.congtam.platform.testing.RealBroker;
import vn.congtam.platform.testing.RealDatabase;
import vn.congtam.platform.wire.topic.Broker;
import vn.congtam.platform.wire.topic.KafkaSettings;
import vn.congtam.platform.wire.topic.Topics;
import vn.congtam.platform.wire.topic.WrongPartitions;

class RelayTest {
    private static final Instant MORNING = Instant.parse("2026-10-05T01:00:00Z");

    private final KafkaSettings kafka = new KafkaSettings(RealBroker.bootstrap(), 3, Duration.ZERO, Map.of());
    private final MongoDatabase database = RealDatabase.fresh();
    private final String topic = "congtam.test-" + UUID.randomUUID();
    private final CommitLog log = new CommitLog(database, new SimpleMeterRegistry());
    private final Broker broker = new Broker(kafka);
    private final Topics topics = new Topics(broker, kafka.partitions(), Set.of(topic));
    private final Relay relay = relay();
    private final Relay second = relay();

    @AfterEach
    void stop() {
        relay.stop();
        second.stop();
        broker.close();
        log.close();
    }

    @Test
    void every_fact_arrives_with_its_very_bytes_and_its_outside() {
        store("a", 0, 2);
        relay.start();
        List<ConsumerRecord<String, byte[]>> records = await(2);
        ConsumerRecord<String, byte[]> last = records.getLast();
        assertThat(last.key()).isEqualTo("task/a");
        assertThat(last.value())
                .isEqualTo(log.from(1, 1).getFirst().facts().getFirst().entry());
        assertThat(header(last, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(last, "ce_type")).isEqualTo("TaskAccepted");
        assertThat(header(last, "ce_subject")).isEqualTo("task/a");
        assertThat(header(last, "ce_source")).isEqualTo("congtam.khanhhoa/test");
        assertThat(header(last, "ce_sequence")).isEqualTo("1");
        assertThat(header(last, "ce_position")).isEqualTo("1");
        assertThat(header(last, "ce_time")).isEqualTo("2026-10-05T01:00:00Z");
        assertThat(header(last, "content-type")).isEqualTo("application/json");
    }

    @Test
    void a_relay_that_starts_again_goes_on_where_it_was() {
        store("a", 0, 50);
        relay.start();
        await(50);
        awaitNoLag();
        relay.stop();
        store("a", 50, 50);
        assertThat(relay.lag()).isEqualTo(50);
        relay.start();
        assertInOrder(await(100), "a", 100);
        awaitNoLag();
    }

    @Test
    void another_instance_takes_over_at_once_when_one_stops_cleanly() {
        relay.start();
        store("a", 0, 10);
        await(10);
        second.start();
        relay.stop();
        store("a", 10, 10);
        assertInOrder(await(20), "a", 20);
    }

    @Test
    void all_is_sent_again_when_an_operator_says_so() {
        store("a", 0, 5);
        relay.start();
        await(5);
        relay.republishFrom(0);
        assertThat(await(10)).hasSize(10);
        store("a", 5, 1);
        await(11);
    }

    @Test
    void many_streams_stay_in_order() {
        relay.start();
        IntStream.range(0, 200).forEach(i -> store("s" + i % 10, i / 10, 1));
        List<ConsumerRecord<String, byte[]>> all = await(200);
        IntStream.range(0, 10).forEach(i -> assertInOrder(all, "s" + i, 20));
    }

    @Test
    void another_number_of_partitions_stops_the_start_and_says_what_to_do() {
        topics.ensure(Set.of(topic));
        assertThatThrownBy(() -> new Topics(broker, 5, Set.of(topic)).start())
                .isInstanceOf(WrongPartitions.class)
                .hasMessageContaining("has 3 partitions")
                .hasMessageContaining("congtam.kafka.partitions=3");
    }

    private Relay relay() {
        return new Relay(log, database.getCollection("leases"), topics, kafka, topic, "congtam.khanhhoa/test");
    }

    private void store(String task, int from, int count) {
        IntStream.range(from, from + count)
                .forEach(seq -> log.append(new Draft(null, null, MORNING, List.of(fact(task, seq)))));
    }

    private static Entry fact(String task, long seq) {
        return new Entry(
                "congtam.khanhhoa/test",
                0,
                UUID.randomUUID().toString(),
                "task/" + task,
                seq,
                "TaskAccepted",
                1,
                MORNING,
                "VC0003",
                null,
                null,
                Map.of(),
                "{}");
    }

    /** All records of the topic, as soon as there are so many. */
    private List<ConsumerRecord<String, byte[]>> await(int count) {
        return await(records -> records.size() >= count);
    }

    private List<ConsumerRecord<String, byte[]>> await(Predicate<List<?>> enough) {
        List<ConsumerRecord<String, byte[]>> records = new ArrayList<>();
        topics.ensure(Set.of(topic));
        try (var consumer =
                new KafkaConsumer<>(kafka.common(), new StringDeserializer(), new ByteArrayDeserializer())) {
            consumer.assign(
                    Stream.of(0, 1, 2).map(i -> new TopicPartition(topic, i)).toList());
            consumer.seekToBeginning(consumer.assignment());
            long until = System.nanoTime() + Duration.ofSeconds(20).toNanos();
            while (!enough.test(records) && System.nanoTime() < until) {
                consumer.poll(Duration.ofMillis(200)).forEach(records::add);
            }
        }
        assertThat(records).matches(enough, "enough records");
        return records;
    }

    private void awaitNoLag() {
        long until = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (relay.lag() > 0 && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertThat(relay.lag()).isZero();
    }

    /** A fact may come twice; what counts is when it came first. */
    private static void assertInOrder(List<ConsumerRecord<String, byte[]>> records, String task, int count) {
        assertThat(records.stream()
                        .filter(one -> one.key().equals("task/" + task))
                        .map(one -> header(one, "ce_sequence"))
                        .distinct())
                .containsExactlyElementsOf(
                        IntStream.range(0, count).mapToObj(Integer::toString).toList());
    }

    private static String header(ConsumerRecord<?, ?> one, String name) {
        return new String(one.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
