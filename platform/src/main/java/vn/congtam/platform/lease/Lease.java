package vn.congtam.platform.lease;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.time.Duration;
import java.util.Optional;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what only one may at a time, such as relaying, and from where: one document {@code {_id, holder, epoch, beat, position}}, changed by compare-and-swap
 * only. A holder that is gone is known by its beat standing still on the watcher's own monotonic clock, so that no two
 * machines need agree on the time. Each new holder raises the epoch; a position is moved under the epoch in which it
 * was read, so that whoever was held up and wakes late changes nothing.
 */
public final class Lease {
    /** A beat that stands still for so long has no holder any more. */
    public static final Duration TERM = Duration.ofSeconds(6);

    private final MongoCollection<Document> leases;
    private final String id;
    private final String me;
    private final Duration term;
    private long watchedBeat = -1;
    private long watchedSince;

    /** @param id of the work that one at a time does */
    public Lease(MongoCollection<Document> leases, String id, String me, Duration term) {
        this.id = id;
        this.leases = leases;
        this.me = me;
        this.term = term;
    }

    /** A lease in hand: good until it cannot be renewed or moved. */
    public record Held(long epoch, long position) {
        Held at(long moved) {
            return new Held(epoch, moved);
        }
    }

    /** Takes the lease when it is free, mine from before, or its holder has gone. */
    public Optional<Held> tryTake() {
        Document lease = read();
        return isFree(lease) ? take(lease) : Optional.empty();
    }

    private Document read() {
        Document lease = leases.find(new Document("_id", id)).first();
        return lease == null ? create() : lease;
    }

    private Document create() {
        Document lease = new Document("_id", id)
                .append("holder", "")
                .append("epoch", 0L)
                .append("beat", 0L)
                .append("position", 0L);
        try {
            leases.insertOne(lease);
            return lease;
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) != ErrorCategory.DUPLICATE_KEY) {
                throw e;
            }
            return read();
        }
    }

    private boolean isFree(Document lease) {
        String holder = lease.getString("holder");
        return holder.isEmpty() || holder.equals(me) || standsStill(lease.getLong("beat"));
    }

    private boolean standsStill(long beat) {
        if (beat != watchedBeat) {
            watchedBeat = beat;
            watchedSince = System.nanoTime();
        }
        return System.nanoTime() - watchedSince >= term.toNanos();
    }

    private Optional<Held> take(Document lease) {
        Document seen =
                new Document("_id", id).append("epoch", lease.getLong("epoch")).append("beat", lease.getLong("beat"));
        Document mine = new Document("$set", new Document("holder", me))
                .append("$inc", new Document("epoch", 1L).append("beat", 1L));
        FindOneAndUpdateOptions after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
        return Optional.ofNullable(leases.findOneAndUpdate(seen, mine, after)).map(Lease::held);
    }

    private static Held held(Document lease) {
        return new Held(lease.getLong("epoch"), lease.getLong("position"));
    }

    /** @return whether the lease is still held */
    public boolean renew(Held held) {
        return change(inEpoch(held), new Document("$inc", new Document("beat", 1L)));
    }

    /** @return the lease at its new position, or nothing when another holds it by now */
    public @Nullable Held move(Held held, long position) {
        Document from = inEpoch(held).append("position", held.position());
        Document change =
                new Document("$set", new Document("position", position)).append("$inc", new Document("beat", 1L));
        return change(from, change) ? held.at(position) : null;
    }

    public void release(Held held) {
        change(inEpoch(held), new Document("$set", new Document("holder", "")));
    }

    /** Whoever does it is made to begin anew from there; never from further on than it is, or facts would be left out. */
    public void rewind(long position) {
        read();
        Document change = new Document("$min", new Document("position", position))
                .append("$set", new Document("holder", ""))
                .append("$inc", new Document("epoch", 1L).append("beat", 1L));
        if (!change(new Document("_id", id), change)) {
            throw new IllegalStateException("there is no lease");
        }
    }

    public long position() {
        return read().getLong("position");
    }

    private boolean change(Document from, Document change) {
        return leases.updateOne(from, change).getMatchedCount() == 1;
    }

    private Document inEpoch(Held held) {
        return new Document("_id", id).append("epoch", held.epoch());
    }
}
