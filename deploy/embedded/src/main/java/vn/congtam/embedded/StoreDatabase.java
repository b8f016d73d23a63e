package vn.congtam.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractSynchronizedMongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import io.netty.channel.Channel;
import java.util.ArrayList;
import java.util.List;

/** A database whose collections lie in the store. */
final class StoreDatabase extends AbstractSynchronizedMongoDatabase<Object> {
    private final Store store;
    private final List<StoreCollection> opening = new ArrayList<>();
    private final boolean open;

    StoreDatabase(String name, Store store, CursorRegistry cursors) {
        super(name, cursors);
        this.store = store;
        initializeNamespacesAndIndexes();
        opening.forEach(StoreCollection::open);
        opening.clear();
        this.open = true;
    }

    @Override
    public Document handleCommand(
            Channel channel, String command, Document query, DatabaseResolver databases, Oplog oplog) {
        Command original = each -> super.handleCommand(channel, command, each, databases, oplog);
        return switch (command) {
            case "insert" -> Writes.insert(query, original);
            case "update" -> Writes.update(query, original);
            case "dropIndexes" ->
                new IndexDrop(query, original).from(resolveCollection(IndexDrop.collection(query), false));
            default -> original.answer(query);
        };
    }

    @Override
    protected void addIndex(Document description) {
        IndexRules.check(description);
        super.addIndex(description);
    }

    @Override
    protected Index<Object> openOrCreateUniqueIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        boolean isId = keys.size() == 1 && keys.getFirst().getKey().equals(IdIndex.ID);
        return isId
                ? new IdIndex(name, keys, documents(collection))
                : new FieldIndex(name, keys, true, sparse, documents(collection));
    }

    @Override
    protected Index<Object> openOrCreateSecondaryIndex(
            String collection, String name, List<IndexKey> keys, boolean sparse) {
        return new FieldIndex(name, keys, false, sparse, documents(collection));
    }

    private Documents documents(String collection) {
        return ((StoreCollection) resolveCollection(collection, true)).documents();
    }

    @Override
    protected MongoCollection<Object> openOrCreateCollection(String name, CollectionOptions options) {
        dropWhatACrashLeft(name);
        Documents documents = store.documents(getFullCollectionNamespace(name));
        return opened(new StoreCollection(this, name, options, documents, cursorRegistry));
    }

    /** At the start all indexes of a collection are known only after all collections are. */
    private StoreCollection opened(StoreCollection collection) {
        if (open) {
            collection.open();
        } else {
            opening.add(collection);
        }
        return collection;
    }

    /** A collection is forgotten first and its documents are dropped next; a crash may come in between. */
    private void dropWhatACrashLeft(String name) {
        if (open) {
            store.drop(getFullCollectionNamespace(name));
        }
    }

    /** No index may come to a collection between the dropping of its indexes and of itself. */
    @Override
    public synchronized void dropCollection(String name, Oplog oplog) {
        super.dropCollection(name, oplog);
        store.drop(getFullCollectionNamespace(name));
    }

    @Override
    public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String newName) {
        String oldFullName = collection.getFullName();
        super.moveCollection(from, collection, newName);
        store.rename(oldFullName, getFullCollectionNamespace(newName));
    }

    @Override
    protected long getFileSize() {
        return store.fileSize();
    }

    @Override
    protected long getStorageSize() {
        return store.fileSize();
    }
}
