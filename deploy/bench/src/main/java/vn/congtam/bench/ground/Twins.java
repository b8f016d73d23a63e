package vn.congtam.bench.ground;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.HdrHistogram.Histogram;
import org.bson.RawBsonDocument;
import vn.congtam.bench.ratio.Measured;

/**
 * The documents that an event store wrote, byte by byte, for the bare driver to write once more under the same indexes
 * and the same write concern.
 */
public final class Twins {
    private static final int MOST = 120_000;
    private static final int LEAST = 5_000;
    private static final int AT_ONCE = 1_000;

    private final MongoClient bare;
    private final List<RawBsonDocument> documents = new ArrayList<>();

    public Twins(MongoClient bare) {
        this.bare = bare;
    }

    /** Takes copies of what is in an event store, until there are plenty. */
    public void copy(String database) {
        if (documents.size() >= MOST) return;
        List<RawBsonDocument> found = new ArrayList<>();
        commits(bare.getDatabase(database)).find().limit(MOST).into(found);
        if (found.size() > documents.size()) {
            documents.clear();
            documents.addAll(found);
        }
    }

    /** Whether a copy of so many would still be too few for a round. */
    public boolean lack(long there) {
        return documents.size() < LEAST && there < LEAST;
    }

    /** A thousand documents at a time; the value is documents a second. */
    public Measured insertMany(Duration time) {
        MongoDatabase fresh = Ground.fresh(bare);
        try {
            MongoCollection<RawBsonDocument> into = indexed(fresh);
            Histogram times = Measured.times();
            long start = System.nanoTime();
            int done = 0;
            while (done + AT_ONCE <= documents.size() && System.nanoTime() - start < time.toNanos()) {
                long before = System.nanoTime();
                into.insertMany(documents.subList(done, done + AT_ONCE));
                times.recordValue(System.nanoTime() - before);
                done += AT_ONCE;
            }
            return Measured.rate(done, System.nanoTime() - start, times);
        } finally {
            fresh.drop();
        }
    }

    /** One document at a time by each of some threads; the value is documents a second. */
    public Measured insertOne(int threads, Duration time) throws Exception {
        MongoDatabase fresh = Ground.fresh(bare);
        try {
            MongoCollection<RawBsonDocument> into = indexed(fresh);
            AtomicInteger next = new AtomicInteger();
            return Callers.closed(threads, time, caller -> {
                int mine = next.getAndIncrement();
                if (mine >= documents.size()) return false;
                into.insertOne(documents.get(mine));
                return true;
            });
        } finally {
            fresh.drop();
        }
    }

    private static MongoCollection<RawBsonDocument> indexed(MongoDatabase database) {
        MongoCollection<RawBsonDocument> commits = commits(database);
        commits.createIndex(Indexes.ascending("keys"), new IndexOptions().unique(true));
        commits.createIndex(
                Indexes.ascending("cmd"), new IndexOptions().unique(true).sparse(true));
        return commits;
    }

    private static MongoCollection<RawBsonDocument> commits(MongoDatabase database) {
        return database.getCollection("commits", RawBsonDocument.class)
                .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    }
}
