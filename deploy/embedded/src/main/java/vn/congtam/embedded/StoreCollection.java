package vn.congtam.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoCollection;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DocumentWithPosition;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexBuildFailedException;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A collection whose documents lie in the store, in the order of their ids. */
final class StoreCollection extends AbstractSynchronizedMongoCollection<Object> {
    private final Documents documents;
    private boolean open;

    StoreCollection(
            MongoDatabase database,
            String name,
            CollectionOptions options,
            Documents documents,
            CursorRegistry cursors) {
        super(database, name, options, cursors);
        this.documents = documents;
    }

    Documents documents() {
        return documents;
    }

    @Override
    protected QueryResult queryDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document projection) {
        Access access = bestAccess(query);
        if (access == null) {
            return matchDocuments(query, orderBy, skip, limit, batchSize, projection);
        }
        Document toMatch = access.exact() ? new Document() : query;
        Document toSort = access.sorted() && direction(orderBy) == 1 ? new Document() : orderBy;
        return matchDocumentsFromStream(access.documents().get(), toMatch, toSort, skip, limit, batchSize, projection);
    }

    private @Nullable Access bestAccess(Document query) {
        Conditions conditions = Conditions.of(query);
        return getIndexes().stream()
                .flatMap(index -> Optional.ofNullable(((StoreIndex) index).access(conditions)).stream())
                .max(Comparator.comparingInt(Access::merit))
                .orElse(null);
    }

    @Override
    protected QueryResult matchDocuments(
            Document query, Document orderBy, int skip, int limit, int batchSize, Document projection) {
        int direction = isNaturalDescending(orderBy) ? -1 : direction(orderBy);
        Document toSort = direction == 0 ? orderBy : new Document();
        return matchDocumentsFromStream(
                documents.all(direction == -1), query, toSort, skip, limit, batchSize, projection);
    }

    /** 1 or -1 if sorted by {@code _id} and nothing else, which is how the documents lie. */
    private static int direction(@Nullable Document orderBy) {
        return orderBy != null && orderBy.size() == 1 && orderBy.get(IdIndex.ID) instanceof Number direction
                ? Integer.signum(direction.intValue())
                : 0;
    }

    @Override
    public synchronized void addIndex(Index<Object> index) {
        if (open && isNew(index)) {
            fill(List.of(index));
        }
        super.addIndex(index);
    }

    /** From now on an index is filled when it is added; those added before are filled here, with one reading. */
    void open() {
        fill(getIndexes());
        open = true;
    }

    private boolean isNew(Index<Object> index) {
        return getIndexes().stream().noneMatch(other -> other.getName().equals(index.getName()));
    }

    private void fill(List<Index<Object>> indexes) {
        List<FieldIndex> toFill = indexes.stream()
                .filter(FieldIndex.class::isInstance)
                .map(FieldIndex.class::cast)
                .toList();
        if (!toFill.isEmpty()) {
            documents.all(false).forEach(document -> fill(toFill, document));
        }
    }

    private void fill(List<FieldIndex> indexes, Document document) {
        try {
            indexes.forEach(index -> index.fill(document, this));
        } catch (MongoServerError e) {
            throw new IndexBuildFailedException(e, this);
        }
    }

    @Override
    public synchronized int count(Document query, int skip, int limit) {
        return super.count(query, skip, limit);
    }

    @Override
    public int count() {
        return documents.size();
    }

    @Override
    protected @Nullable Document getDocument(Object position) {
        return documents.get(position);
    }

    @Override
    protected Object addDocumentInternal(Document document) {
        Object position = getIdField() == null ? documents.next() : Canonical.id(document.get(getIdField()));
        documents.put(position, document);
        return position;
    }

    @Override
    protected void handleUpdate(Object position, Document oldDocument, Document newDocument) {
        documents.put(position, newDocument);
    }

    @Override
    protected void removeDocument(Object position) {
        documents.remove(position);
    }

    @Override
    protected Stream<DocumentWithPosition<Object>> streamAllDocumentsWithPosition() {
        return documents.entries().map(each -> new DocumentWithPosition<>(each.getValue(), each.getKey()));
    }

    @Override
    protected boolean tracksDataSize() {
        return false;
    }

    @Override
    protected void updateDataSize(int sizeDelta) {
        throw new UnsupportedOperationException();
    }

    @Override
    protected int getDataSize() {
        return (int) Math.min(documents.bytes(), Integer.MAX_VALUE);
    }
}
