package vn.congtam.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;

/** What an index would have to be but cannot be here is refused: an index that is silently another one is worse. */
final class IndexRules {
    private static final int CANNOT_CREATE_INDEX = 67;
    private static final List<String> UNSUPPORTED =
            List.of("partialFilterExpression", "collation", "weights", "wildcardProjection");

    private IndexRules() {}

    static void check(Document description) {
        UNSUPPORTED.stream().filter(description::containsKey).forEach(IndexRules::refuse);
        if (description.get("key") instanceof Document key) {
            key.forEach(IndexRules::checkKey);
        }
    }

    private static void checkKey(String field, Object direction) {
        if (!(direction instanceof Number) || field.contains("$")) {
            refuse(field + ": " + direction);
        }
    }

    private static void refuse(String what) {
        throw new MongoServerError(
                CANNOT_CREATE_INDEX, "CannotCreateIndex", "the embedded database has no indexes with " + what);
    }
}
