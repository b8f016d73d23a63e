package vn.congtam.platform.wire.relay;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.congtam.embedded.EmbeddedBroker;
import vn.congtam.events.Entry;
import vn.congtam.platform.store.commits.CommitLog;
import vn.congtam.platform.store.commits.Draft;
import vn.congtam.platform.testing.RealDatabase;
import vn.congtam.platform.wire.topic.Broker;
import vn.congtam.platform.wire.topic.KafkaSettings;
import vn.congtam.platform.wire.topic.Topics;

class BrokerOutageTest {
    private static final String TOPIC = "congtam.outage";

    @Test
    void facts_wait_for_a_broker_that_is_away_and_none_is_lost(@TempDir Path dir) throws IOException {
        int port = freePort();
        KafkaSettings kafka = new KafkaSettings("127.0.0.1:" + port, 3, Duration.ZERO, Map.of());
        MongoDatabase database = RealDatabase.fresh();
        try (CommitLog log = new CommitLog(database, new SimpleMeterRegistry());
                Broker broker = new Broker(kafka)) {
            Topics topics = new Topics(broker, 3, Set.of(TOPIC));
            Relay relay = new Relay(log, database.getCollection("leases"), topics, kafka, TOPIC, "congtam.test/outage");
            try (EmbeddedBroker up = EmbeddedBroker.startOpen(dir, port)) {
                relay.start();
                store(log, 0, 20);
                eventually(() -> relay.lag() == 0);
                assertThat(up.bootstrap()).isEqualTo(kafka.bootstrap());
            }
            store(log, 20, 20);
            eventually(() -> relay.trouble().isPresent());
            assertThat(relay.lag()).isEqualTo(20);
            try (EmbeddedBroker again = EmbeddedBroker.startOpen(dir, port)) {
                eventually(() -> relay.lag() == 0 && relay.trouble().isEmpty());
                assertThat(total(broker)).isGreaterThanOrEqualTo(40);
                assertThat(again.bootstrap()).isEqualTo(kafka.bootstrap());
                relay.stop();
            }
        }
    }

    private static long total(Broker broker) {
        return broker.ends(Set.of(TOPIC)).values().stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static void store(CommitLog log, int from, int count) {
        IntStream.range(from, from + count)
                .forEach(seq -> log.append(new Draft(null, null, Instant.EPOCH, List.of(fact(seq)))));
    }

    private static Entry fact(long seq) {
        return new Entry(
                "congtam.test/outage",
                0,
                UUID.randomUUID().toString(),
                "task/a",
                seq,
                "TaskAccepted",
                1,
                Instant.EPOCH,
                "VC0003",
                null,
                null,
                Map.of(),
                "{}");
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void eventually(BooleanSupplier fact) {
        long until = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!fact.getAsBoolean() && System.nanoTime() < until) {
            Thread.onSpinWait();
        }
        assertThat(fact.getAsBoolean()).isTrue();
    }
}
