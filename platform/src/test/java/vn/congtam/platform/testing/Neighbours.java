package vn.congtam.platform.testing;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Canonical;
import vn.congtam.events.Entry;
import vn.congtam.events.Fact;
import vn.congtam.events.FactNames;
import vn.congtam.platform.personal.Seals;

/** The services beside the one under test: what they say, as their relays would send it. */
final class Neighbours {
    private static final Instant BEGIN = Instant.parse("2026-10-20T01:00:00Z");

    private final KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
            Map.of("bootstrap.servers", RealBroker.bootstrap(), "acks", "all"),
            new StringSerializer(),
            new ByteArraySerializer());
    private final Seals seals;
    private final Map<String, Long> sequences = new ConcurrentHashMap<>();

    Neighbours(Seals seals) {
        this.seals = seals;
    }

    /** @return the id of the fact */
    String tell(String service, Object stream, Fact fact) {
        return tell(service, stream, fact, "VC0003", null);
    }

    /** @param at a second after the one before where nothing is said */
    String tell(String service, Object stream, Fact fact, String actor, @Nullable Instant at) {
        String key = stream.toString();
        long position = next("log:" + service);
        String id = "f-" + service + "-" + position;
        send(
                service,
                new Entry(
                        "congtam.khanhhoa/" + service,
                        position,
                        id,
                        key,
                        next(key),
                        FactNames.nameOf(fact.getClass()),
                        1,
                        at == null ? BEGIN.plusSeconds(position) : at,
                        actor,
                        null,
                        null,
                        Map.of(),
                        Canonical.text(seals.sealed(fact))));
        return id;
    }

    void send(String service, Entry entry) {
        try {
            var unused = producer.send(new ProducerRecord<>("congtam." + service, entry.agg(), entry.bytes()))
                    .get();
        } catch (ExecutionException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private long next(String of) {
        return sequences.merge(of, 0L, (before, none) -> before + 1);
    }
}
