package vn.congtam.platform.wire.projection;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/**
 * Where the documents of a fold lie: the record's fields beside {@code _id}, {@code _rev} for compare-and-swap,
 * {@code _seen} with {@code "stream#seq"} of what went into it, and {@code _gone} in the place of one that is no more.
 */
final class Shelf<T extends Record> {
    private static final int AT_ONCE = 200;

    private final MongoCollection<Document> documents;
    private final Form<T> form;
    private final List<List<String>> indexes;
    private volatile boolean indexed;

    Shelf(MongoCollection<Document> documents, Form<T> form, List<List<String>> indexes) {
        this.documents = documents;
        this.form = form;
        this.indexes = indexes;
    }

    /** A row for each key, empty where there is no document. */
    Map<String, Row<T>> load(Collection<String> keys) {
        Map<String, Row<T>> rows = new TreeMap<>();
        keys.forEach(key -> rows.put(key, Row.empty(key)));
        List<String> all = List.copyOf(rows.keySet());
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            List<String> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
            documents
                    .find(new Document("_id", new Document("$in", some)))
                    .forEach(document -> rows.put(document.getString("_id"), row(document)));
        }
        return rows;
    }

    private Row<T> row(Document document) {
        return new Row<>(document.getString("_id"), document.getLong("_rev"), seen(document), read(document));
    }

    private static Map<String, Long> seen(Document document) {
        return document.getList("_seen", String.class).stream()
                .collect(Collectors.toMap(Shelf::stream, Shelf::seq, Math::max, TreeMap::new));
    }

    private static String stream(String mark) {
        return mark.substring(0, mark.lastIndexOf('#'));
    }

    private static long seq(String mark) {
        return Long.parseLong(mark, mark.lastIndexOf('#') + 1, mark.length(), 10);
    }

    /** @return nothing for one that is no more */
    @Nullable
    T read(Document document) {
        return document.containsKey("_gone") ? null : form.read(document);
    }

    /**
     * Writes all rows that changed, at once.
     *
     * @return false when another changed one of them since; those that were not changed by another are then written
     * @throws Form.Unwritable when a record cannot be a document
     */
    boolean save(Collection<Row<T>> rows) {
        List<WriteModel<Document>> writes = new ArrayList<>();
        rows.stream().filter(Row::changed).forEach(row -> writes.add(write(row)));
        index();
        return writes.isEmpty() || save(writes);
    }

    private boolean save(List<WriteModel<Document>> writes) {
        long replaced =
                writes.stream().filter(ReplaceOneModel.class::isInstance).count();
        try {
            BulkWriteResult result = documents.bulkWrite(writes, new BulkWriteOptions().ordered(false));
            return result.getMatchedCount() == replaced;
        } catch (MongoBulkWriteException e) {
            if (e.getWriteErrors().isEmpty() || !e.getWriteErrors().stream().allMatch(Shelf::isTaken)) {
                throw e;
            }
            return false;
        }
    }

    private static boolean isTaken(com.mongodb.bulk.BulkWriteError error) {
        return error.getCategory() == ErrorCategory.DUPLICATE_KEY;
    }

    /** @throws Form.Unwritable when it cannot be a document */
    void check(T content) {
        Document unused = form.write(content);
        assert unused != null;
    }

    private WriteModel<Document> write(Row<T> row) {
        Document document = document(row);
        return row.rev() == 0
                ? new InsertOneModel<>(document)
                : new ReplaceOneModel<>(new Document("_id", row.key()).append("_rev", row.rev()), document);
    }

    private Document document(Row<T> row) {
        T value = row.document();
        Document document = new Document("_id", row.key()).append("_rev", row.rev() + 1);
        document.append("_seen", marks(row.seen()));
        if (value == null) {
            return document.append("_gone", true);
        }
        document.putAll(form.write(value));
        return document;
    }

    Optional<T> find(String key) {
        return Optional.ofNullable(documents.find(new Document("_id", key)).first())
                .flatMap(document -> Optional.ofNullable(read(document)));
    }

    /** Those that are no more have no fields, and so equal nothing. */
    List<T> where(Document equal) {
        return documents.find(equal.append("_gone", null)).map(form::read).into(new ArrayList<>());
    }

    List<T> first(int most) {
        Document there = new Document("_gone", null);
        return documents
                .find(there)
                .sort(new Document("_id", 1))
                .limit(most)
                .map(form::read)
                .into(new ArrayList<>());
    }

    String digest() {
        Digest digest = new Digest();
        documents.find().forEach(document -> {
            T content = read(document);
            if (content != null) {
                digest.add(document.getString("_id"), content);
            }
        });
        return digest.sum();
    }

    /** An index that is there is not asked for again: not every server takes that for granted. */
    private void index() {
        if (!indexed && !indexes.isEmpty()) {
            Set<String> known = documents
                    .listIndexes()
                    .map(index -> index.getString("name"))
                    .into(new HashSet<>());
            indexes.stream().filter(fields -> !known.contains(name(fields))).forEach(this::index);
            indexed = true;
        }
    }

    private static String name(List<String> fields) {
        return String.join("_", fields);
    }

    private void index(List<String> fields) {
        Document ascending = new Document();
        fields.forEach(field -> ascending.append(field, 1));
        documents.createIndex(ascending, new IndexOptions().name(name(fields)));
    }

    void drop() {
        documents.drop();
    }

    private static List<String> marks(Map<String, Long> seen) {
        return seen.entrySet().stream()
                .map(one -> one.getKey() + "#" + one.getValue())
                .toList();
    }
}
