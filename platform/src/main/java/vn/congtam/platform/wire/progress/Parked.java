package vn.congtam.platform.wire.progress;

import java.time.Instant;
import java.util.List;
import org.bson.Document;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.wire.topic.Arrived;

/**
 * A stream that a consumer cannot go on with, and its facts that wait, in order.
 *
 * @param key of the stream; for what could not be read at all, the key or place of its record
 * @param at the record that stopped it
 * @param trace the hash of the stack, the same for the same fault
 */
public record Parked(
        String id,
        long rev,
        String consumer,
        String key,
        Kind kind,
        String reason,
        Arrived at,
        String trace,
        Instant since,
        List<Arrived> waiting) {

    /** Why it waits, and for what. */
    public enum Kind {
        /** For an operator: a fact could not be taken in. */
        POISON,
        /** For the facts between. */
        GAP,
        /** For an operator: it is no entry, whichever stream it was meant for. Holds up no stream. */
        UNREADABLE
    }

    public Parked with(List<Arrived> more) {
        return new Parked(id, rev, consumer, key, kind, reason, at, trace, since, more);
    }

    /** How many bytes wait. */
    int size() {
        return waiting.stream().mapToInt(one -> one.bytes().length).sum();
    }

    Document document() {
        return new Document("_id", id)
                .append("_rev", rev + 1)
                .append("consumer", consumer)
                .append("key", key)
                .append("kind", kind.name())
                .append("reason", reason)
                .append("at", document(at))
                .append("trace", trace)
                .append("since", since.toString())
                .append("waiting", waiting.stream().map(Parked::document).toList());
    }

    private static Document document(Arrived arrived) {
        return new Document("topic", arrived.topic())
                .append("partition", arrived.partition())
                .append("offset", arrived.offset())
                .append("key", arrived.key())
                .append("bytes", new Binary(arrived.bytes()));
    }

    static Parked of(Document document) {
        return new Parked(
                document.getString("_id"),
                document.getLong("_rev"),
                document.getString("consumer"),
                document.getString("key"),
                Kind.valueOf(document.getString("kind")),
                document.getString("reason"),
                arrived(document.get("at", Document.class)),
                document.getString("trace"),
                Instant.parse(document.getString("since")),
                document.getList("waiting", Document.class).stream()
                        .map(Parked::arrived)
                        .toList());
    }

    private static Arrived arrived(Document document) {
        @Nullable String key = document.getString("key");
        return new Arrived(
                document.getString("topic"),
                document.getInteger("partition"),
                document.getLong("offset"),
                key,
                document.get("bytes", Binary.class).getData());
    }
}
