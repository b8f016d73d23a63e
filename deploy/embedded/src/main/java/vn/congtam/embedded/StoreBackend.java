package vn.congtam.embedded;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.AbstractMongoBackend;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.util.Collection;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Answers commands, and no command before all that its answer rests on can no longer be lost. */
final class StoreBackend extends AbstractMongoBackend {
    private final Store store;
    private final Door door;
    /** Nobody lays down anything in a database while it is dropped: it would be half there, and come back at a start. */
    private final ReadWriteLock dropping = new ReentrantReadWriteLock();

    StoreBackend(Store store, Door door) {
        this.store = store;
        this.door = door;
        store.names().stream()
                .map(name -> name.substring(0, name.indexOf('.')))
                .distinct()
                .forEach(this::resolveDatabase);
    }

    @Override
    protected MongoDatabase openOrCreateDatabase(String name) {
        return new StoreDatabase(name, store, getCursorRegistry());
    }

    @Override
    public Document handleMessage(MongoMessage message) {
        try {
            return super.handleMessage(message);
        } catch (MongoServerException e) {
            // The library would log the whole command, and with it what it is about.
            return refusal(e);
        } finally {
            store.settle();
        }
    }

    private static Document refusal(MongoServerException e) {
        Document refusal = new Document("ok", 0).append("errmsg", e.getMessageWithoutErrorCode());
        if (e instanceof MongoServerError error) {
            refusal.append("code", error.getCode()).putIfNotNull("codeName", error.getCodeName());
        }
        return refusal;
    }

    @Override
    public Document handleCommand(Channel channel, String database, String command, Document query) {
        return door.answer(channel, command, query, asked -> behindTheDoor(channel, database, command, asked));
    }

    private Document behindTheDoor(Channel channel, String database, String command, Document query) {
        Lock lock = command.equalsIgnoreCase("dropDatabase") ? dropping.writeLock() : dropping.readLock();
        lock.lock();
        try {
            return answer(channel, database, command, query);
        } finally {
            lock.unlock();
        }
    }

    private Document answer(Channel channel, String database, String command, Document query) {
        return command.equals("hello")
                ? hello(channel, database, query)
                : super.handleCommand(channel, database, command, query);
    }

    private Document hello(Channel channel, String database, Document query) {
        return super.handleCommand(channel, database, "isMaster", query).append("isWritablePrimary", true);
    }

    /** The old way to ask, which drivers use no longer; the answer to who may not is the end of the connection. */
    @Override
    public QueryResult handleQuery(MongoQuery query) {
        door.mustBeOpen(query.getChannel(), "find");
        return super.handleQuery(query);
    }

    @Override
    public Collection<Document> getCurrentOperations(MongoQuery query) {
        door.mustBeOpen(query.getChannel(), "currentOp");
        return super.getCurrentOperations(query);
    }

    /** The old way to ask for it does not tell which connection asks. */
    @Override
    public Document getServerStatus() {
        throw Refused.stranger("serverStatus");
    }

    @Override
    public void close() {
        super.close();
        store.close();
    }
}
