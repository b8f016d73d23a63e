package vn.congtam.platform.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.platform.testing.Eventually.eventually;
import static vn.congtam.platform.wire.Returns.returned;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import vn.congtam.events.Entry;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.testing.RealBroker;
import vn.congtam.platform.testing.RealDatabase;
import vn.congtam.platform.wire.progress.Parked;
import vn.congtam.platform.wire.topic.Broker;
import vn.congtam.platform.wire.topic.KafkaSettings;
import vn.congtam.platform.wire.topic.Topics;

class GapTest {
    private final Rig<Returns> rig =
            new Rig<>(RealDatabase.fresh(), Returns.fold(new AtomicBoolean()), "congtam.gaps-" + UUID.randomUUID());

    @Test
    void missing_facts_are_fetched_from_the_topic() {
        List<Entry> facts = returned("a", 8);
        publish(facts);
        rig.deliver(facts.getFirst());
        rig.deliverAt(7, facts.getLast());
        Receipt last = new Receipt("a", "task/a", 7, List.of(new Receipt.Recorded("e", "TaskReturned", 7, 0)));
        eventually(() -> rig.model.shows(last));
        assertThat(rig.model.find("a").orElseThrow().count()).isEqualTo(8);
        // The intake takes turns: its next one comes after the stream is let go.
        rig.deliver(returned("c", 0, "x"));
        assertThat(rig.parked()).isEmpty();
        assertThat(rig.counted("congtam.facts.duplicate")).isZero();
    }

    @Test
    void what_is_not_in_the_topic_is_waited_for() {
        List<Entry> facts = returned("b", 3);
        publish(List.of(facts.get(0), facts.get(2)));
        rig.deliver(facts.get(0));
        rig.deliverAt(1, facts.get(2));
        assertThat(rig.parked()).extracting(Parked::kind).containsExactly(Parked.Kind.GAP);
        rig.deliverAt(2, facts.get(1));
        assertThat(rig.model.find("b").orElseThrow().count()).isEqualTo(3);
        assertThat(rig.parked()).isEmpty();
    }

    private void publish(List<Entry> facts) {
        KafkaSettings kafka = new KafkaSettings(RealBroker.bootstrap(), 3, Duration.ZERO, Map.of());
        try (Broker broker = new Broker(kafka)) {
            new Topics(broker, 3, Set.of(rig.topic())).start();
        }
        try (var producer = new KafkaProducer<>(kafka.common(), new ByteArraySerializer(), new ByteArraySerializer())) {
            facts.forEach(fact -> producer.send(
                    new ProducerRecord<>(rig.topic(), 0, fact.agg().getBytes(StandardCharsets.UTF_8), fact.bytes())));
            producer.close(Duration.ofSeconds(20));
        }
    }
}
