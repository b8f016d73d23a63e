package vn.congtam.platform.wire.progress;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.WriteModel;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.bson.Document;

/**
 * The last sequence number that one consumer has taken in, by stream: documents {@code {_id: "consumer|stream", seq}}.
 * The ones used last are remembered for as long as the partitions of their streams are ours.
 */
public final class Cursors {
    public static final long NONE = -1;

    private static final int REMEMBERED = 100_000;
    private static final int READ_AT_ONCE = 200;
    private static final Duration LOOK = Duration.ofMillis(25);

    private final MongoCollection<Document> cursors;
    private final String consumer;
    private final Map<String, Long> lasts = new Recent();

    public Cursors(MongoCollection<Document> cursors, String consumer) {
        this.cursors = cursors;
        this.consumer = consumer;
    }

    /** @return the last sequence number of each stream, {@link #NONE} for one never seen */
    public synchronized Map<String, Long> of(Collection<String> streams) {
        Map<String, Long> wanted = new LinkedHashMap<>();
        streams.forEach(stream -> wanted.put(stream, lasts.getOrDefault(stream, null)));
        List<String> unknown = streams.stream()
                .filter(stream -> wanted.get(stream) == null)
                .distinct()
                .toList();
        for (int from = 0; from < unknown.size(); from += READ_AT_ONCE) {
            read(unknown.subList(from, Math.min(unknown.size(), from + READ_AT_ONCE)), wanted);
        }
        lasts.putAll(wanted);
        return wanted;
    }

    private void read(List<String> streams, Map<String, Long> into) {
        streams.forEach(stream -> into.put(stream, NONE));
        Document ids = new Document(
                "_id", new Document("$in", streams.stream().map(this::id).toList()));
        cursors.find(ids).forEach(cursor -> into.put(stream(cursor), cursor.getLong("seq")));
    }

    private String stream(Document cursor) {
        return cursor.getString("_id").substring(consumer.length() + 1);
    }

    private String id(String stream) {
        return consumer + "|" + stream;
    }

    /** Never moves one back. */
    public void advance(Map<String, Long> to) {
        if (to.isEmpty()) {
            return;
        }
        List<? extends WriteModel<Document>> writes = to.entrySet().stream()
                .map(one -> advance(id(one.getKey()), one.getValue()))
                .toList();
        cursors.bulkWrite(writes, new BulkWriteOptions().ordered(false));
        remember(to);
    }

    private static UpdateOneModel<Document> advance(String id, long seq) {
        return new UpdateOneModel<>(
                new Document("_id", id),
                new Document("$max", new Document("seq", seq)),
                new UpdateOptions().upsert(true));
    }

    private synchronized void remember(Map<String, Long> to) {
        lasts.putAll(to);
        notifyAll();
    }

    /**
     * Waits until the stream is taken in up to this sequence number.
     *
     * @param here whether it is this process that takes the stream in, and so learns of it without asking
     */
    public boolean await(String stream, long seq, Duration atMost, BooleanSupplier here) throws InterruptedException {
        long until = System.nanoTime() + atMost.toNanos();
        for (long left = atMost.toNanos(); left > 0; left = until - System.nanoTime()) {
            if (reached(stream, seq, here.getAsBoolean(), Math.min(left, LOOK.toNanos()))) {
                return true;
            }
        }
        return stored(stream) >= seq;
    }

    @SuppressWarnings("WaitNotInLoop") // the loop is the caller's, who also has the time
    private boolean reached(String stream, long seq, boolean here, long nanos) throws InterruptedException {
        if (!here && stored(stream) >= seq) {
            return true;
        }
        synchronized (this) {
            if (lasts.getOrDefault(stream, NONE) < seq) {
                wait(nanos / 1_000_000, (int) (nanos % 1_000_000));
            }
            return lasts.getOrDefault(stream, NONE) >= seq;
        }
    }

    private long stored(String stream) {
        Document cursor = cursors.find(new Document("_id", id(stream))).first();
        return cursor == null ? NONE : cursor.getLong("seq");
    }

    public synchronized void forget() {
        lasts.clear();
    }

    public synchronized void forget(Collection<String> streams) {
        lasts.keySet().removeAll(streams);
    }

    private static final class Recent extends LinkedHashMap<String, Long> {
        Recent() {
            super(1024, 0.75f, true);
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > REMEMBERED;
        }
    }
}
