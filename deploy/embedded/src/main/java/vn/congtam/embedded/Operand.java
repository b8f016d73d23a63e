package vn.congtam.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.congtam.embedded.Condition.Between;
import vn.congtam.embedded.Condition.OneOf;

/** Which operators and values an index understands; for all others there is no condition. */
final class Operand {
    private Operand() {}

    static @Nullable Condition condition(String field, String operator, @Nullable Object value) {
        return switch (operator) {
            case "$eq" -> oneOf(field, Collections.singletonList(value));
            case "$in" -> value instanceof Collection<?> values ? oneOf(field, values) : null;
            case "$gt", "$gte" -> isOrdered(value) ? new Between(Canonical.value(value), null) : null;
            case "$lt", "$lte" -> isOrdered(value) ? new Between(null, Canonical.value(value)) : null;
            default -> null;
        };
    }

    private static @Nullable OneOf oneOf(String field, Collection<? extends @Nullable Object> values) {
        List<@Nullable Object> canonical = new ArrayList<>(values.size());
        for (@Nullable Object value : values) {
            if (!isKey(field, value)) {
                return null;
            }
            canonical.add(Canonical.value(value));
        }
        return new OneOf(canonical);
    }

    /** Whole documents are found by {@code _id} only: elsewhere the matcher may take them for a pattern. */
    private static boolean isKey(String field, @Nullable Object value) {
        return value == null
                || isOrdered(value)
                || value instanceof Boolean
                || field.equals("_id") && value instanceof Document document && !isReference(document);
    }

    private static boolean isReference(Document document) {
        return document.keySet().stream().anyMatch(name -> name.startsWith("$"));
    }

    private static boolean isOrdered(@Nullable Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof ObjectId
                || value instanceof Instant
                || value instanceof UUID;
    }
}
