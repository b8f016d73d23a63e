package vn.congtam.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedBrokerTest {
    static final String SECRET = "7f3a9c";

    @TempDir
    Path dir;

    @Test
    void a_topic_has_three_partitions_and_is_there_after_a_restart() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(dir, 0, SECRET);
                Admin admin = admin(broker)) {
            admin.createTopics(List.of(new NewTopic("facts", Optional.empty(), Optional.empty())))
                    .all()
                    .get();
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(dir, 0, SECRET);
                Admin admin = admin(broker)) {
            assertThat(admin.describeTopics(List.of("facts"))
                            .allTopicNames()
                            .get()
                            .values())
                    .singleElement()
                    .satisfies(topic -> assertThat(topic.partitions()).hasSize(3));
        }
    }

    @Test
    void what_was_acknowledged_survives_kill_9() throws Exception {
        List<String> acknowledged;
        try (Child child = Child.of(CrashingBroker.class, dir)) {
            acknowledged = child.killAfter(2000);
        }
        try (EmbeddedBroker broker = EmbeddedBroker.start(dir, 0, SECRET)) {
            assertThat(readAll(broker)).containsAll(acknowledged);
        }
    }

    @Test
    void a_record_of_a_megabyte_is_taken_on_loopback_only() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(dir, 0, SECRET)) {
            createNumbers(broker);
            String large = "x".repeat(1_000_000);
            try (var producer = new KafkaProducer<>(settings(broker), new StringSerializer(), new StringSerializer())) {
                producer.send(new ProducerRecord<>("numbers", large)).get();
            }
            assertThat(readAll(broker)).containsExactly(large);
            assertThat(broker.bootstrap()).startsWith("127.0.0.1:");
        }
    }

    @Test
    void a_directory_has_one_broker_only() {
        try (EmbeddedBroker broker = EmbeddedBroker.start(dir, 0, SECRET)) {
            assertThatThrownBy(() -> EmbeddedBroker.start(dir, 0, SECRET))
                    .hasMessageContaining(dir.toString())
                    .hasMessageContaining("in use");
        }
    }

    @Test
    void a_topic_nobody_created_is_not_there() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.start(dir, 0, SECRET);
                Admin admin = admin(broker)) {
            assertThat(admin.listTopics().names().get()).isEmpty();
            assertThatThrownBy(() -> admin.describeTopics(List.of("misspelt"))
                            .allTopicNames()
                            .get())
                    .hasCauseInstanceOf(UnknownTopicOrPartitionException.class);
        }
    }

    private static void createNumbers(EmbeddedBroker broker) throws Exception {
        try (Admin admin = admin(broker)) {
            admin.createTopics(List.of(new NewTopic("numbers", 3, (short) 1)))
                    .all()
                    .get();
        }
    }

    /** To the very end: what was written and not yet acknowledged may stand before what was. */
    private static Set<String> readAll(EmbeddedBroker broker) {
        Set<String> read = new HashSet<>();
        try (var consumer = new KafkaConsumer<>(settings(broker), new StringDeserializer(), new StringDeserializer())) {
            consumer.assign(IntStream.range(0, 3)
                    .mapToObj(partition -> new TopicPartition("numbers", partition))
                    .toList());
            consumer.seekToBeginning(consumer.assignment());
            Map<TopicPartition, Long> ends = consumer.endOffsets(consumer.assignment());
            Instant giveUp = Instant.now().plusSeconds(20);
            while (!hasReached(consumer, ends) && Instant.now().isBefore(giveUp)) {
                consumer.poll(Duration.ofMillis(200)).forEach(each -> read.add(each.value()));
            }
        }
        return read;
    }

    private static boolean hasReached(KafkaConsumer<?, ?> consumer, Map<TopicPartition, Long> ends) {
        return ends.entrySet().stream().allMatch(end -> consumer.position(end.getKey()) >= end.getValue());
    }

    private static Map<String, Object> settings(EmbeddedBroker broker) {
        Map<String, Object> settings = new HashMap<>(EmbeddedBroker.client(SECRET));
        settings.putAll(Map.of("bootstrap.servers", broker.bootstrap(), "acks", "all", "max.request.size", 2_000_000));
        return settings;
    }

    private static Admin admin(EmbeddedBroker broker) {
        return Admin.create(settings(broker));
    }
}
