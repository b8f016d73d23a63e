package vn.congtam.embedded;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;

/** Writes that fail half-way, told as MongoDB tells them; the library counts what it did not do, or goes on. */
final class Writes {
    private Writes() {}

    static Document insert(Document query, Command original) {
        Document reply = original.answer(query);
        List<Document> errors = list(reply, "writeErrors");
        if (!errors.isEmpty()) {
            reply.put("n", inserted(query, errors));
        }
        return reply;
    }

    private static int inserted(Document query, List<Document> errors) {
        return isOrdered(query)
                ? index(errors.getFirst())
                : list(query, "documents").size() - errors.size();
    }

    /** An ordered list of updates ends with the first that fails. */
    static Document update(Document query, Command original) {
        List<Document> updates = list(query, "updates");
        if (!isOrdered(query) || updates.size() == 1) {
            return original.answer(query);
        }
        UpdateTotal total = new UpdateTotal();
        for (Document update : updates) {
            total.add(original.answer(alone(query, update)));
            if (total.hasFailed()) {
                break;
            }
        }
        return total.reply();
    }

    private static Document alone(Document query, Document update) {
        return query.clone().append("updates", List.of(update));
    }

    private static boolean isOrdered(Document query) {
        return Utils.isTrue(query.getOrDefault("ordered", true));
    }

    private static int index(Document error) {
        return error.get("index") instanceof Integer index ? index : 0;
    }

    @SuppressWarnings("unchecked")
    static List<Document> list(Document query, String field) {
        return (List<Document>) query.getOrDefault(field, List.of());
    }
}
