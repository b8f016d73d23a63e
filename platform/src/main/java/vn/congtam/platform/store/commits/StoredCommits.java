package vn.congtam.platform.store.commits;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DecoderContext;
import org.jspecify.annotations.Nullable;

/** The commits of a database as they are found, for who trusts none of them: read in order, and nothing is written. */
public final class StoredCommits {
    private static final int AT_ONCE = 256;

    private final MongoCollection<RawBsonDocument> collection;
    private final CommitCodec codec = new CommitCodec();

    public StoredCommits(MongoDatabase database) {
        this.collection = database.getCollection("commits", RawBsonDocument.class);
    }

    /**
     * What is stored under one ordinal.
     *
     * @param commit none where nothing is stored, or nothing that is a commit
     * @param missing whether nothing is stored
     */
    public record Found(long ordinal, @Nullable Commit commit, boolean missing) {}

    /**
     * Each ordinal from the first to the last that is there.
     *
     * @param breath between some hundred and the next
     */
    public void each(Consumer<Found> reader, Runnable breath) {
        long last = last();
        for (long from = 0; from <= last; from += AT_ONCE) {
            if (from > 0) breath.run();
            long to = Math.min(last + 1, from + AT_ONCE);
            Map<Long, RawBsonDocument> found = between(from, to);
            for (long ordinal = from; ordinal < to; ordinal++) reader.accept(found(ordinal, found.get(ordinal)));
        }
    }

    /** How many documents there are, whatever they are. */
    public long count() {
        return collection.countDocuments();
    }

    /** As they lie there, from one ordinal to before another, of which none is missing. */
    public void raw(long from, long to, Consumer<RawBsonDocument> reader) {
        for (long at = from; at < to; at += AT_ONCE) {
            long end = Math.min(to, at + AT_ONCE);
            Map<Long, RawBsonDocument> found = between(at, end);
            if (found.size() != end - at) throw new IllegalStateException("a commit is missing from " + at + " on");
            found.values().forEach(reader);
        }
    }

    /** The position after the last fact of this commit; 0 for -1, which is before the first. */
    public long end(long ordinal) {
        if (ordinal < 0) return 0;
        RawBsonDocument commit = between(ordinal, ordinal + 1).get(ordinal);
        if (commit == null) throw new IllegalStateException("commit " + ordinal + " is missing");
        return commit.getInt64("first").getValue() + commit.getInt32("n").getValue();
    }

    /** Its ordinal; -1 when there is none. */
    public long last() {
        Document last = collection
                .withDocumentClass(Document.class)
                .find(new Document("_id", new Document("$gte", 0L)))
                .projection(new Document("_id", 1))
                .sort(new Document("_id", -1))
                .first();
        return last != null && last.get("_id") instanceof Long ordinal ? ordinal : -1;
    }

    private Map<Long, RawBsonDocument> between(long from, long to) {
        List<Long> ordinals = LongStream.range(from, to).boxed().toList();
        Map<Long, RawBsonDocument> found = new TreeMap<>();
        collection
                .find(new Document("_id", new Document("$in", ordinals)))
                .forEach(one -> found.put(one.getInt64("_id").getValue(), one));
        return found;
    }

    private Found found(long ordinal, @Nullable RawBsonDocument document) {
        if (document == null) return new Found(ordinal, null, true);
        try {
            Commit commit = codec.decode(
                    document.asBsonReader(), DecoderContext.builder().build());
            return new Found(ordinal, commit, false);
        } catch (RuntimeException notACommit) {
            return new Found(ordinal, null, false);
        }
    }
}
