package vn.congtam.bench.lag;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import org.HdrHistogram.Histogram;
import org.bson.Document;
import org.bson.types.Binary;
import vn.congtam.bench.ground.Callers;
import vn.congtam.bench.ground.Events;
import vn.congtam.bench.ground.Ground;
import vn.congtam.bench.ground.Zipf;
import vn.congtam.bench.ratio.Measured;
import vn.congtam.bench.ratio.Spread;

/** An insert, a record from producer to consumer, and an update, each of them so many times a second, all at once. */
final class BareSteps implements AutoCloseable {
    private static final int THREADS = 8;
    private static final double PERCENTILE = 99;

    private final MongoDatabase database;
    private final MongoCollection<Document> inserted;
    private final MongoCollection<Document> updated;
    private final BareWire wire;
    private final AtomicLong ids = new AtomicLong();
    private final Zipf zipf = new Zipf(Zipf.STREAMS);

    BareSteps(Ground ground) {
        this.database = Ground.fresh(ground.bare()).withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
        this.inserted = database.getCollection("inserted");
        this.updated = database.getCollection("updated");
        this.wire = new BareWire(ground.kafka());
        for (int i = 0; i < Zipf.STREAMS; i += 1_000) fill(i);
    }

    private void fill(int from) {
        updated.insertMany(java.util.stream.LongStream.range(from, from + 1_000L)
                .mapToObj(i -> new Document("_id", i).append("bytes", new Binary(new byte[Events.BYTES])))
                .toList());
    }

    /** The sum of the three 99th percentiles; the times are those of all three. */
    Measured run(Duration time, double perSecond) throws Exception {
        try (ExecutorService three = Executors.newFixedThreadPool(3)) {
            Future<Histogram> insert = three.submit(load(time, perSecond, this::insert));
            Future<Histogram> update = three.submit(load(time, perSecond, this::update));
            Future<Histogram> sent = three.submit(() -> wire.run(time, perSecond));
            Histogram all = Measured.times();
            double sum = 0;
            for (Future<Histogram> one : java.util.List.of(insert, update, sent)) {
                sum += Spread.millis(one.get(), PERCENTILE);
                all.add(one.get());
            }
            return new Measured(sum, all);
        }
    }

    /** Each time counts from the moment at which the call really began: a queue of callers is none of the bare driver's. */
    private static Callable<Histogram> load(Duration time, double perSecond, Callers.Call call) {
        return () -> {
            Histogram[] own = new Histogram[THREADS];
            for (int i = 0; i < THREADS; i++) own[i] = Measured.times();
            Measured _ = Callers.open(THREADS, perSecond, time, caller -> {
                long before = System.nanoTime();
                boolean more = call.by(caller);
                own[caller].recordValue(System.nanoTime() - before);
                return more;
            });
            Histogram all = Measured.times();
            for (Histogram one : own) all.add(one);
            return all;
        };
    }

    private boolean insert(int caller) {
        inserted.insertOne(
                new Document("_id", ids.getAndIncrement()).append("bytes", new Binary(new byte[Events.BYTES])));
        return true;
    }

    private boolean update(int caller) {
        long id = zipf.next(new SplittableRandom(ids.get() + caller));
        updated.updateOne(
                new Document("_id", id),
                new Document("$set", new Document("bytes", new Binary(new byte[Events.BYTES]))));
        return true;
    }

    @Override
    public void close() {
        wire.close();
        database.drop();
    }
}
