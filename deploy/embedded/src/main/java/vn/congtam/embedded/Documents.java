package vn.congtam.embedded;

import de.bwaldvogel.mongo.bson.Document;
import java.util.Iterator;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.h2.mvstore.Cursor;
import org.h2.mvstore.MVMap;
import org.jspecify.annotations.Nullable;

/** The documents of one collection by {@code _id}, as bytes: whoever reads one gets his own copy. */
final class Documents {
    private final MVMap<Object, byte[]> map;
    private final Journal journal;

    Documents(MVMap<Object, byte[]> map, Journal journal) {
        this.map = map;
        this.journal = journal;
    }

    @Nullable
    Document get(Object id) {
        byte[] bson = map.get(id);
        return bson == null ? null : Bson.document(bson);
    }

    boolean contains(Object id) {
        return map.containsKey(id);
    }

    void put(Object id, Document document) {
        byte[] bson = Bson.of(document);
        map.put(id, bson);
        journal.put(map.getId(), id, bson);
    }

    void remove(Object id) {
        map.remove(id);
        journal.remove(map.getId(), id);
    }

    /** A place behind all others, for documents without an id. */
    Long next() {
        return map.lastKey() instanceof Long last ? last + 1 : 0L;
    }

    int size() {
        return map.size();
    }

    long bytes() {
        return map.values().stream().mapToLong(bson -> bson.length).sum();
    }

    Stream<Map.Entry<Object, Document>> entries() {
        return stream(map.cursor(null), cursor -> Map.entry(cursor.getKey(), Bson.document(cursor.getValue())));
    }

    Stream<Document> all(boolean descending) {
        return stream(map.cursor(null, null, descending), cursor -> Bson.document(cursor.getValue()));
    }

    /** In order, both ends included; null is no end. */
    Stream<Document> between(@Nullable Object low, @Nullable Object high) {
        return stream(map.cursor(low, high, false), cursor -> Bson.document(cursor.getValue()));
    }

    private static <T> Stream<T> stream(Cursor<Object, byte[]> cursor, Function<Cursor<Object, byte[]>, T> read) {
        Iterator<Object> ids = cursor;
        Spliterator<Object> each = Spliterators.spliteratorUnknownSize(ids, Spliterator.ORDERED);
        return StreamSupport.stream(each, false).map(id -> read.apply(cursor));
    }
}
