package vn.congtam.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.embedded.Condition.Between;
import vn.congtam.embedded.Condition.OneOf;

/** The index on {@code _id}, which costs nothing: the documents lie in that order. */
final class IdIndex extends StoreIndex {
    static final String ID = "_id";
    private static final int MERIT_OF_IDS = 1_000_000;
    private static final int MERIT_OF_RANGE = 1;

    private final Documents documents;

    IdIndex(String name, List<IndexKey> keys, Documents documents) {
        super(name, keys, true, false);
        this.documents = documents;
    }

    static Object position(Document document) {
        return Canonical.id(document.get(ID));
    }

    @Override
    @Nullable
    Access access(Conditions conditions) {
        OneOf ids = conditions.oneOf(ID);
        if (ids != null) {
            return new Access(MERIT_OF_IDS, conditions.isOnly(ID), true, () -> found(ids));
        }
        Between range = conditions.between(ID);
        return range.isAnything() ? null : new Access(MERIT_OF_RANGE, false, true, () -> found(range));
    }

    private Stream<Document> found(OneOf ids) {
        TreeSet<@Nullable Object> inOrder = new TreeSet<>(ValueOrder.INSTANCE);
        inOrder.addAll(ids.values());
        return inOrder.stream().map(Canonical::id).map(documents::get).filter(Objects::nonNull);
    }

    private Stream<Document> found(Between range) {
        return documents.between(range.low(), range.high());
    }

    @Override
    public Object getPosition(Document document) {
        return position(document);
    }

    @Override
    public void checkAdd(Document document, MongoCollection<Object> collection) {
        if (documents.contains(position(document))) {
            throw new DuplicateKeyError(this, collection, getKeys(), new KeyValue(document.get(ID)));
        }
    }

    @Override
    public void add(Document document, Object position, MongoCollection<Object> collection) {
        // It is there since the document is.
    }

    @Override
    public Object remove(Document document) {
        return position(document);
    }

    @Override
    public void checkUpdate(Document oldDocument, Document newDocument, MongoCollection<Object> collection) {
        // An _id never changes.
    }

    @Override
    public void updateInPlace(
            Document oldDocument, Document newDocument, Object position, MongoCollection<Object> collection) {
        // An _id never changes.
    }

    @Override
    public long getCount() {
        return documents.size();
    }

    @Override
    public long getDataSize() {
        return 0;
    }

    @Override
    public void drop() {
        // It goes with the documents.
    }
}
