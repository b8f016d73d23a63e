package vn.congtam.standalone.backup.taking;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.RawBsonDocument;
import org.bson.codecs.DocumentCodec;
import vn.congtam.standalone.backup.part.Piece;
import vn.congtam.standalone.backup.part.Piece.Kind;

/** Documents of a database, as they are stored, and the indexes by which they are found. */
record Documents(MongoDatabase database, Consumer<Piece> out) {

    /** Of all its collections. */
    void all() {
        database.listCollectionNames().forEach(name -> {
            if (!name.startsWith("system.")) all(name, new Document());
        });
    }

    /** With the indexes. */
    void all(String collection, Document which) {
        List<Document> indexes =
                database.getCollection(collection).listIndexes().into(new ArrayList<>());
        indexes.forEach(index -> {
            Document key = index.get("key", Document.class);
            if (!key.keySet().equals(Set.of("_id"))) take(Kind.INDEX, collection, raw(index));
        });
        some(collection, which);
    }

    void some(String collection, Document which) {
        take(collection, raw(collection).find(which));
    }

    void take(String collection, FindIterable<RawBsonDocument> found) {
        found.forEach(one -> take(Kind.DOCUMENT, collection, one));
    }

    private void take(Kind kind, String collection, RawBsonDocument document) {
        out.accept(Piece.of(kind, database.getName() + "/" + collection, document));
    }

    private static RawBsonDocument raw(Document document) {
        return new RawBsonDocument(document, new DocumentCodec());
    }

    MongoCollection<RawBsonDocument> raw(String collection) {
        return database.getCollection(collection, RawBsonDocument.class);
    }
}
