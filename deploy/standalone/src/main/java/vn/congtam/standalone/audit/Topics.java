package vn.congtam.standalone.audit;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import vn.congtam.events.FactNames;
import vn.congtam.ledger.tree.Hash;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.json.Unreadable;
import vn.congtam.platform.ledger.audit.Kept;
import vn.congtam.platform.wire.topic.Arrived;
import vn.congtam.platform.wire.topic.Broker;
import vn.congtam.platform.wire.topic.BrokerAway;
import vn.congtam.platform.wire.topic.KafkaSettings;
import vn.congtam.platform.wire.topic.TopicScan;

/** What went to the broker, which who keeps the database does not reach: checkpoints, and the facts themselves. */
final class Topics implements AutoCloseable {
    private static final String CHECKPOINTS = "congtam.checkpoints";
    static final FactReader READER = FactReader.withoutKeys(FactNames.published());

    private final Broker broker;
    private final TopicScan scan;

    Topics(String bootstrap, Map<String, String> client) {
        KafkaSettings settings = new KafkaSettings(bootstrap, 1, Duration.ZERO, client);
        this.broker = new Broker(settings);
        this.scan = new TopicScan(settings);
    }

    List<Kept> checkpoints(String log) {
        List<Kept> found = new ArrayList<>();
        read(CHECKPOINTS, one -> {
            if (log.equals(one.key())) {
                found.add(new Kept(new String(one.bytes(), StandardCharsets.UTF_8), one.place()));
            }
        });
        return found;
    }

    /** The hashes of the facts of a service, by their positions. */
    Map<Long, Hash> facts(String service) {
        Map<Long, Hash> found = new HashMap<>();
        read("congtam." + service, one -> {
            try {
                found.put(READER.entry(one.bytes()).pos(), Hash.leaf(one.bytes()));
            } catch (Unreadable noFact) {
                // It proves nothing of any fact.
            }
        });
        return found;
    }

    /** The facts of a service as they went out, by their positions; of two with one position the first. */
    SortedMap<Long, byte[]> bytes(String service) {
        SortedMap<Long, byte[]> found = new TreeMap<>();
        read("congtam." + service, one -> {
            try {
                found.putIfAbsent(READER.entry(one.bytes()).pos(), one.bytes());
            } catch (Unreadable noFact) {
                // It proves nothing of any fact.
            }
        });
        return found;
    }

    /** A topic that is not there has nothing to say. */
    private void read(String topic, Consumer<Arrived> reader) {
        try {
            scan.read(broker.ends(List.of(topic)), batch -> batch.forEach(reader));
        } catch (BrokerAway e) {
            if (!String.valueOf(e.getCause()).contains("UnknownTopic")) throw e;
        }
    }

    @Override
    public void close() {
        broker.close();
    }
}
