package vn.congtam.embedded;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.IndexNotFoundException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Drops indexes by their fields only: by name the library forgets the indexes of that name in all collections. */
record IndexDrop(Document query, Command original) {
    static String collection(Document query) {
        return String.valueOf(query.get("dropIndexes"));
    }

    Document from(@Nullable MongoCollection<Object> collection) {
        if (collection == null || query.get("index") instanceof Document) {
            return original.answer(query);
        }
        List<Index<Object>> named =
                collection.getIndexes().stream().filter(this::isMeant).toList();
        if (named.isEmpty() && !isAll()) {
            throw new IndexNotFoundException("index not found with name [" + query.get("index") + "]");
        }
        named.forEach(index -> drop(index.toIndexDescription().get("key")));
        return done();
    }

    private boolean isAll() {
        return "*".equals(query.get("index"));
    }

    private boolean isMeant(Index<Object> index) {
        return index instanceof FieldIndex && (isAll() || index.getName().equals(query.get("index")));
    }

    private void drop(@Nullable Object fields) {
        var unused = original.answer(new Document("dropIndexes", collection(query)).append("index", fields));
    }

    private static Document done() {
        Document reply = new Document();
        Utils.markOkay(reply);
        return reply;
    }
}
