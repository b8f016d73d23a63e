package vn.congtam.embedded;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;

/** The answers to updates sent one by one, as the one answer to all of them. */
final class UpdateTotal {
    private final List<Document> upserted = new ArrayList<>();
    private final List<Document> errors = new ArrayList<>();
    private int updates;
    private int matched;
    private int modified;

    void add(Document reply) {
        matched += number(reply, "n");
        modified += number(reply, "nModified");
        Writes.list(reply, "upserted").forEach(each -> upserted.add(each.append("index", updates)));
        Writes.list(reply, "writeErrors").forEach(each -> errors.add(each.append("index", updates)));
        updates++;
    }

    private static int number(Document reply, String field) {
        return reply.get(field) instanceof Integer number ? number : 0;
    }

    boolean hasFailed() {
        return !errors.isEmpty();
    }

    Document reply() {
        Document reply = new Document("n", matched).append("nModified", modified);
        putUnlessEmpty(reply, "upserted", upserted);
        putUnlessEmpty(reply, "writeErrors", errors);
        Utils.markOkay(reply);
        return reply;
    }

    private static void putUnlessEmpty(Document reply, String field, List<Document> values) {
        if (!values.isEmpty()) {
            reply.put(field, values);
        }
    }
}
