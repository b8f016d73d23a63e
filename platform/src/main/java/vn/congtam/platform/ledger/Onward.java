package vn.congtam.platform.ledger;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.ReplaceOptions;
import org.bson.Document;

/** Documents of a log that only move on, by their {@code size}. */
public final class Onward {
    private Onward() {}

    /**
     * Puts it in the place of the one with its id, or where there is none.
     *
     * @return false where that one is beyond a size by now; then nothing is changed
     */
    public static boolean move(MongoCollection<Document> all, Document next, long notBeyond) {
        Document here = new Document("_id", next.get("_id")).append("size", new Document("$lte", notBeyond));
        try {
            all.replaceOne(here, next, new ReplaceOptions().upsert(true));
            return true;
        } catch (MongoWriteException e) {
            if (ErrorCategory.fromErrorCode(e.getCode()) == ErrorCategory.DUPLICATE_KEY) return false;
            throw e;
        }
    }
}
