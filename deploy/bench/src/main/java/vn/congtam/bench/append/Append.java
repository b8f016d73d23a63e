package vn.congtam.bench.append;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLongArray;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.messaging.MetaData;
import vn.congtam.bench.ground.Callers;
import vn.congtam.bench.ground.Events;
import vn.congtam.bench.ground.Ground;
import vn.congtam.bench.ground.NothingPersonal;
import vn.congtam.bench.ground.Twins;
import vn.congtam.bench.ground.Zipf;
import vn.congtam.bench.ratio.Benchmark;
import vn.congtam.bench.ratio.Measured;
import vn.congtam.bench.ratio.Ratio;
import vn.congtam.bench.ratio.Side;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.store.FactStorageBuilder;
import vn.congtam.platform.store.FactStorageEngine;
import vn.congtam.platform.store.Mongo;
import vn.congtam.platform.store.Provenance;
import vn.congtam.platform.store.commits.CommitLog;

/** P1: eight callers append one event each, and wait for it; beside them, the very same documents a thousand at a time. */
public final class Append implements Benchmark {
    private static final int CALLERS = 8;
    private static final String LOG = "congtam.bench/append";
    private static final String AGGREGATE = "task";

    private final MongoClient client;
    private final Twins twins;
    private final Events events = new Events(LOG);
    private final Zipf zipf = new Zipf(Zipf.STREAMS);

    public Append(Ground ground) {
        this.client = Mongo.connect(ground.mongodb(), Duration.ofSeconds(10));
        this.twins = new Twins(ground.bare());
    }

    @Override
    public Ratio ratio() {
        return new Ratio(
                "P1",
                "FactStorageEngine.appendEvents, 8 callers, 1 event a commit",
                "insertMany(1000) of the same documents",
                Ratio.Better.HIGHER,
                0.50,
                0.85,
                "events/s");
    }

    @Override
    public Side numerator() {
        return this::append;
    }

    @Override
    public Side denominator() {
        return twins::insertMany;
    }

    private Measured append(Duration time) throws Exception {
        MongoDatabase database = Ground.fresh(client);
        try (CommitLog log = new CommitLog(database, new SimpleMeterRegistry())) {
            FactStorageEngine engine = new FactStorageBuilder(LOG, log, database, new NothingPersonal()).build();
            AtomicLongArray places = new AtomicLongArray(Zipf.STREAMS);
            SplittableRandom[] randoms = randoms();
            engine.appendEvents(
                    event(0, places.getAndIncrement(0))); // the indexes are made before either side is timed
            Callers.Call one = caller -> {
                int stream = zipf.next(randoms[caller]);
                engine.appendEvents(event(stream, places.getAndIncrement(stream)));
                return true;
            };
            Measured measured = Callers.closed(CALLERS, time, one);
            while (twins.lack(log.head())) one.by(0);
            twins.copy(database.getName());
            return measured;
        } finally {
            database.drop();
        }
    }

    private static SplittableRandom[] randoms() {
        SplittableRandom[] randoms = new SplittableRandom[CALLERS];
        for (int i = 0; i < CALLERS; i++) randoms[i] = new SplittableRandom(335 + i);
        return randoms;
    }

    private GenericDomainEventMessage<?> event(int stream, long seq) {
        TaskId task = Events.task(stream);
        MetaData told = MetaData.from(Map.of(
                Provenance.ACTOR, Events.actor(),
                Provenance.COMMAND, UUID.randomUUID().toString()));
        return new GenericDomainEventMessage<>(AGGREGATE, Events.stream(task), seq, events.fact(task), told);
    }

    @Override
    public void close() {
        client.close();
    }
}
