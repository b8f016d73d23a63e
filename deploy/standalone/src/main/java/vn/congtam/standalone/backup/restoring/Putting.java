package vn.congtam.standalone.backup.restoring;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.BsonDocument;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.BsonDocumentCodec;
import vn.congtam.platform.ledger.Regrowth;
import vn.congtam.platform.store.commits.RestoredCommits;
import vn.congtam.standalone.backup.part.Piece;

/** Puts documents and commits into an empty database, some hundred at a time. */
final class Putting {
    private static final int AT_ONCE = 500;
    private static final int MOST_BYTES = 8 << 20;

    private final MongoClient mongo;
    private final Map<String, RestoredCommits> logs = new HashMap<>();
    private final Map<String, Regrowth> trees = new HashMap<>();
    private final List<Piece> waiting = new ArrayList<>();
    private long bytes;

    Putting(MongoClient mongo) {
        this.mongo = mongo;
    }

    /** What comes together goes together. */
    void put(Piece piece) {
        boolean other = !waiting.isEmpty()
                && (waiting.getFirst().kind() != piece.kind()
                        || !waiting.getFirst().where().equals(piece.where()));
        if (other || waiting.size() >= AT_ONCE || bytes > MOST_BYTES) flush();
        waiting.add(piece);
        bytes += piece.bytes().length;
    }

    void flush() {
        if (waiting.isEmpty()) return;
        String where = waiting.getFirst().where();
        List<RawBsonDocument> documents = waiting.stream().map(Piece::document).toList();
        switch (waiting.getFirst().kind()) {
            case COMMIT -> commits(where, documents);
            case INDEX -> documents.forEach(index -> index(where, index));
            default -> documents(where, documents);
        }
        waiting.clear();
        bytes = 0;
    }

    private void commits(String service, List<RawBsonDocument> commits) {
        RestoredCommits log = logs.computeIfAbsent(service, one -> new RestoredCommits(database(one)));
        tree(service).add(log.add(commits));
    }

    Regrowth tree(String service) {
        return trees.computeIfAbsent(service, one -> new Regrowth(database(one)));
    }

    MongoDatabase database(String service) {
        return mongo.getDatabase("congtam_" + service);
    }

    private void index(String where, RawBsonDocument index) {
        String[] names = where.split("/", 2);
        BsonDocument plain = index.decode(new BsonDocumentCodec());
        plain.remove("ns");
        Document _ = mongo.getDatabase(names[0])
                .runCommand(new Document("createIndexes", names[1]).append("indexes", List.of(plain)));
    }

    /** Again the same where a later backup took it again. */
    private void documents(String where, List<RawBsonDocument> documents) {
        String[] names = where.split("/", 2);
        MongoCollection<RawBsonDocument> collection =
                mongo.getDatabase(names[0]).getCollection(names[1], RawBsonDocument.class);
        List<ReplaceOneModel<RawBsonDocument>> writes = documents.stream()
                .map(one -> new ReplaceOneModel<>(
                        new BsonDocument("_id", one.get("_id")), one, new ReplaceOptions().upsert(true)))
                .toList();
        Object _ = collection.bulkWrite(writes);
    }
}
