package vn.congtam.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * An ordered index on one or more fields, one entry for each element of an array. It lives in memory, some 150 to 200
 * bytes for each entry, and is filled again at every start.
 */
final class FieldIndex extends StoreIndex {
    private final List<FieldPath> paths;
    private final Documents documents;
    private final TreeSet<IndexEntry> entries = new TreeSet<>(IndexEntry.ORDER);
    private boolean multikey;
    private boolean layered;

    FieldIndex(String name, List<IndexKey> keys, boolean unique, boolean sparse, Documents documents) {
        super(name, keys, unique, sparse);
        this.paths = keys.stream().map(key -> FieldPath.of(key.getKey())).toList();
        this.documents = documents;
    }

    @Override
    @Nullable
    Access access(Conditions conditions) {
        return new FieldLookup(keys(), conditions, isUnique(), isSparse(), multikey, layered)
                .access(entries, documents);
    }

    private List<IndexEntry> entriesOf(Document document) {
        List<List<@Nullable Object>> values =
                paths.stream().map(path -> path.values(document)).toList();
        if (isSparse() && values.stream().allMatch(FieldIndex::isMissing)) {
            return List.of();
        }
        refuseParallelArrays(values, document);
        Object position = IdIndex.position(document);
        return Keys.product(values).stream()
                .map(key -> new IndexEntry(key, position))
                .toList();
    }

    private static boolean isMissing(List<@Nullable Object> values) {
        return values.stream().allMatch(Missing.class::isInstance);
    }

    /** MongoDB's own words for it come from the original. */
    private void refuseParallelArrays(List<List<@Nullable Object>> values, Document document) {
        if (values.stream().filter(each -> each.size() > 1).count() > 1) {
            var unused = getKeyValues(document);
        }
    }

    /** Indexes do not tell where a document lies: {@code _id} does. */
    @Override
    public @Nullable Object getPosition(Document document) {
        return null;
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        refuseForeign(entriesOf(document), collection);
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Object> collection) {
        refuseForeign(entriesOf(newDocument), collection);
    }

    private void refuseForeign(List<IndexEntry> wanted, MongoCollection<Object> collection) {
        if (isUnique()) {
            wanted.forEach(entry -> refuseForeign(entry, collection));
        }
    }

    private void refuseForeign(IndexEntry wanted, MongoCollection<Object> collection) {
        IndexEntry held = entries.ceiling(IndexEntry.before(wanted.key()));
        if (held != null && held.startsWith(wanted.key()) && !Objects.equals(held.position(), wanted.position())) {
            throw new DuplicateKeyError(this, collection, getKeys(), shown(wanted.key()));
        }
    }

    private static KeyValue shown(@Nullable Object[] key) {
        List<@Nullable Object> values = new ArrayList<>();
        Arrays.stream(key).map(value -> value instanceof Missing ? null : value).forEach(values::add);
        return new KeyValue(values);
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        addAll(entriesOf(document));
    }

    void fill(Document document, MongoCollection<Object> collection) {
        List<IndexEntry> added = entriesOf(document);
        refuseForeign(added, collection);
        addAll(added);
    }

    /** The library must not fill it: it is filled together with others. */
    @Override
    public boolean isEmpty() {
        return false;
    }

    @Override
    public Object remove(Document document) {
        entriesOf(document).forEach(entries::remove);
        return IdIndex.position(document);
    }

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Object position, MongoCollection<Object> collection) {
        List<IndexEntry> before = entriesOf(oldDocument);
        List<IndexEntry> after = entriesOf(newDocument);
        if (!before.equals(after)) {
            before.forEach(entries::remove);
            addAll(after);
        }
    }

    private void addAll(List<IndexEntry> added) {
        multikey |= added.size() > 1;
        layered |= added.stream().anyMatch(IndexEntry::hasArray);
        entries.addAll(added);
    }

    @Override
    public long getCount() {
        return entries.size();
    }

    @Override
    public long getDataSize() {
        return 0;
    }

    @Override
    public void drop() {
        entries.clear();
    }
}
