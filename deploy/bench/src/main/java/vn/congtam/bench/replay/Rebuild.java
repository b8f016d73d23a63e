package vn.congtam.bench.replay;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.HdrHistogram.Histogram;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.bson.RawBsonDocument;
import vn.congtam.bench.ground.Ground;
import vn.congtam.bench.ground.NothingPersonal;
import vn.congtam.bench.ratio.Benchmark;
import vn.congtam.bench.ratio.Length;
import vn.congtam.bench.ratio.Measured;
import vn.congtam.bench.ratio.Ratio;
import vn.congtam.bench.ratio.Side;
import vn.congtam.bench.service.Errands;
import vn.congtam.events.FactNames;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.store.Mongo;
import vn.congtam.platform.trace.Trail;
import vn.congtam.platform.wire.feed.Feeds;
import vn.congtam.platform.wire.feed.Gaps;
import vn.congtam.platform.wire.feed.Replayable;
import vn.congtam.platform.wire.intake.Intakes;
import vn.congtam.platform.wire.intake.Reading;
import vn.congtam.platform.wire.projection.ProjectionFeeds;
import vn.congtam.platform.wire.topic.TopicScan;

/** P3b: a read model made once more in the database; beside it, its final documents written by bare bulk upserts. */
public final class Rebuild implements Benchmark {
    private static final int A_SECOND = 5_000;
    private static final int AT_ONCE = 1_000;

    private final MongoClient client;
    private final MongoDatabase database;
    private final MongoClient bare;
    private final Told told;
    private final Map<TopicPartition, Long> ends;
    private final List<RawBsonDocument> finals = new ArrayList<>();

    public Rebuild(Ground ground, Length length) {
        this.client = Mongo.connect(ground.mongodb(), Duration.ofSeconds(10));
        this.database = Ground.fresh(client);
        this.bare = ground.bare();
        int facts = (int) (A_SECOND * Math.max(1, length.side().toSeconds()));
        this.told = Told.of(ground, facts);
        this.ends = told.first(facts);
    }

    @Override
    public Ratio ratio() {
        return new Ratio(
                "P3b",
                "events of a rebuild into the database",
                "bulkWrite upserts of its final documents",
                Ratio.Better.HIGHER,
                1.0,
                5.0,
                "events/s : documents/s");
    }

    @Override
    public Side numerator() {
        return this::rebuilt;
    }

    private Measured rebuilt(Duration time) throws Exception {
        return Passes.of(time, () -> {
            try (Replayable.Replay replay = model().begin()) {
                new TopicScan(told.kafka()).read(ends, replay::take);
                keepFinals();
                return Told.count(ends);
            }
        });
    }

    /** As the operator's comparison makes it; its way of writing is that of every read model. */
    private Replayable model() {
        Feeds feeds = new Feeds("congtam.bench-replay", 3);
        Reading reading = new Reading(new FactReader(FactNames.published(), new NothingPersonal()));
        MongoDatabase durable = database.withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        Intakes intakes =
                new Intakes(durable, reading, new NothingPersonal(), Clock.systemUTC(), new SimpleMeterRegistry());
        Gaps gaps = new Gaps(new TopicScan(told.kafka()), feeds);
        return (Replayable) new ProjectionFeeds(intakes, feeds, gaps, Trail.NOWHERE).readModel(Errands.fold());
    }

    /** The first time it comes out, before it is dropped. */
    private void keepFinals() {
        if (!finals.isEmpty()) return;
        MongoDatabase same = bare.getDatabase(database.getName());
        for (String name : same.listCollectionNames()) {
            if (name.startsWith("asked_replay_") && !name.endsWith("_cursors") && !name.endsWith("_parked")) {
                same.getCollection(name, RawBsonDocument.class).find().into(finals);
            }
        }
        if (finals.isEmpty()) throw new IllegalStateException("nothing came out of the rebuild");
    }

    @Override
    public Side denominator() {
        return this::upserted;
    }

    private Measured upserted(Duration time) throws Exception {
        Histogram times = Measured.times();
        long done = 0;
        long nanos = 0;
        while (nanos < time.toNanos()) {
            MongoDatabase fresh = Ground.fresh(bare);
            long start = System.nanoTime();
            upsertAll(fresh.getCollection("finals", RawBsonDocument.class)
                    .withWriteConcern(WriteConcern.MAJORITY.withJournal(true)));
            long took = System.nanoTime() - start;
            fresh.drop();
            times.recordValue(took);
            nanos += took;
            done += finals.size();
        }
        return Measured.rate(done, nanos, times);
    }

    private void upsertAll(MongoCollection<RawBsonDocument> into) {
        List<ReplaceOneModel<RawBsonDocument>> writes = new ArrayList<>();
        for (RawBsonDocument document : finals) {
            writes.add(new ReplaceOneModel<>(
                    new Document("_id", document.get("_id")), document, new ReplaceOptions().upsert(true)));
            if (writes.size() == AT_ONCE) write(into, writes);
        }
        if (!writes.isEmpty()) write(into, writes);
    }

    private static void write(MongoCollection<RawBsonDocument> into, List<ReplaceOneModel<RawBsonDocument>> writes) {
        var written = into.bulkWrite(writes);
        if (written.getUpserts().size() != writes.size()) throw new IllegalStateException(written.toString());
        writes.clear();
    }

    @Override
    public void close() {
        database.drop();
        client.close();
    }
}
