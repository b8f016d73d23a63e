package vn.congtam.platform.ledger.audit;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import vn.congtam.platform.wire.topic.Arrived;
import vn.congtam.platform.wire.topic.Broker;
import vn.congtam.platform.wire.topic.BrokerAway;
import vn.congtam.platform.wire.topic.TopicScan;

/** The checkpoints as they went to the broker, with the cosignatures of the witnesses: who keeps the database does not reach them. */
public final class SentCheckpoints {
    public static final String TOPIC = "congtam.checkpoints";

    /** What a later one says all before it said as well: of those of years the last are enough, and memory is not endless. */
    private static final int MOST = 4_096;

    private final Broker broker;
    private final TopicScan scan;

    public SentCheckpoints(Broker broker, TopicScan scan) {
        this.broker = broker;
        this.scan = scan;
    }

    /** @throws BrokerAway when it does not answer; a topic that is not there has nothing to say */
    public Collection<Kept> of(String log) {
        Deque<Kept> found = new ArrayDeque<>();
        read(one -> {
            if (!log.equals(one.key())) return;
            found.addLast(new Kept(new String(one.bytes(), StandardCharsets.UTF_8), one.place()));
            if (found.size() > MOST) found.removeFirst();
        });
        return List.copyOf(found);
    }

    private void read(Consumer<Arrived> reader) {
        try {
            scan.read(broker.ends(List.of(TOPIC)), batch -> batch.forEach(reader));
        } catch (BrokerAway e) {
            if (!String.valueOf(e.getCause()).contains("UnknownTopic")) throw e;
        }
    }
}
