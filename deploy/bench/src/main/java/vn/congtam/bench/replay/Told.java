package vn.congtam.bench.replay;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.common.TopicPartition;
import vn.congtam.bench.ground.Events;
import vn.congtam.bench.ground.Ground;
import vn.congtam.bench.ground.Zipf;
import vn.congtam.events.Entry;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.store.Mongo;
import vn.congtam.platform.store.commits.CommitLog;
import vn.congtam.platform.store.commits.Draft;
import vn.congtam.platform.wire.relay.Relay;
import vn.congtam.platform.wire.topic.Broker;
import vn.congtam.platform.wire.topic.KafkaSettings;
import vn.congtam.platform.wire.topic.Topics;

/** A topic full of facts, stored and relayed as a service does it. */
final class Told {
    private static final String TOPIC = "congtam.bench-replay";
    private static final String LOG = "congtam.bench/replay";
    private static final int PARTITIONS = 3;
    private static final int FACTS_A_COMMIT = 20;
    private static final long A_MOMENT = Duration.ofMillis(20).toNanos();

    private final KafkaSettings kafka;
    private final Map<TopicPartition, Long> ends;

    private Told(KafkaSettings kafka, Map<TopicPartition, Long> ends) {
        this.kafka = kafka;
        this.ends = ends;
    }

    static Told of(Ground ground, int facts) {
        KafkaSettings kafka = new KafkaSettings(ground.kafka(), PARTITIONS, Duration.ZERO, Map.of());
        try (MongoClient client = Mongo.connect(ground.mongodb(), Duration.ofSeconds(10));
                Broker broker = new Broker(kafka)) {
            MongoDatabase database = Ground.fresh(client);
            try (CommitLog log = new CommitLog(database, new SimpleMeterRegistry())) {
                store(log, facts);
                relay(log, database, broker, kafka);
            }
            database.drop();
            return new Told(kafka, broker.ends(Set.of(TOPIC)));
        }
    }

    private static void store(CommitLog log, int facts) {
        Events events = new Events(LOG);
        Zipf zipf = new Zipf(Zipf.STREAMS);
        SplittableRandom random = new SplittableRandom(335);
        long[] places = new long[Zipf.STREAMS];
        for (int stored = 0; stored < facts; stored += FACTS_A_COMMIT) {
            List<Entry> entries = new ArrayList<>();
            for (int i = 0; i < FACTS_A_COMMIT; i++) {
                int stream = zipf.next(random);
                TaskId task = Events.task(stream);
                entries.add(events.entry(task, places[stream]++, Instant.now()));
            }
            log.append(new Draft(null, null, Instant.now(), entries));
        }
    }

    private static void relay(CommitLog log, MongoDatabase database, Broker broker, KafkaSettings kafka) {
        Topics topics = new Topics(broker, PARTITIONS, Set.of(TOPIC));
        Relay relay = new Relay(log, database.getCollection("leases"), topics, kafka, TOPIC, LOG);
        relay.start();
        try {
            while (relay.position() <= log.head()) LockSupport.parkNanos(A_MOMENT);
        } finally {
            relay.stop();
        }
    }

    KafkaSettings kafka() {
        return kafka;
    }

    Map<TopicPartition, Long> ends() {
        return ends;
    }

    /** The first so many of the facts, from each partition its share. */
    Map<TopicPartition, Long> first(long facts) {
        double share = Math.min(1.0, facts / (double) count(ends));
        Map<TopicPartition, Long> some = new TreeMap<>(
                java.util.Comparator.comparing(TopicPartition::topic).thenComparingInt(TopicPartition::partition));
        ends.forEach((partition, end) -> some.put(partition, Math.max(1, (long) (end * share))));
        return some;
    }

    static long count(Map<TopicPartition, Long> ends) {
        return ends.values().stream().mapToLong(Long::longValue).sum();
    }
}
