package vn.congtam.embedded;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.embedded.Condition.Between;
import vn.congtam.embedded.Condition.OneOf;

/**
 * The conditions of a query that all must hold, {@code $and} included, by field. What is not understood is left out:
 * an index may find too much, since the matcher looks at every document again, but never too little.
 */
final class Conditions {
    private final Map<String, List<Condition>> byField = new LinkedHashMap<>();
    private boolean complete = true;

    private Conditions() {}

    static Conditions of(Document query) {
        Conditions conditions = new Conditions();
        conditions.addAll(query);
        return conditions;
    }

    @Nullable
    OneOf oneOf(String field) {
        return of(field, OneOf.class).findFirst().orElse(null);
    }

    Between between(String field) {
        return of(field, Between.class).reduce(Between.ANYTHING, Between::and);
    }

    private <T extends Condition> Stream<T> of(String field, Class<T> kind) {
        return byField.getOrDefault(field, List.of()).stream()
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** Whether nothing else is asked than that this field be one of some plain values: then no matcher is needed. */
    boolean isOnly(String field) {
        OneOf asked = oneOf(field);
        return complete && byField.size() == 1 && asked != null && isOnly(asked, field);
    }

    private boolean isOnly(OneOf asked, String field) {
        return byField.getOrDefault(field, List.of()).equals(List.of(asked))
                && asked.values().stream().allMatch(Conditions::isPlain);
    }

    private static boolean isPlain(@Nullable Object value) {
        return value instanceof String || value instanceof Long || value instanceof ObjectId;
    }

    private void addAll(Document query) {
        query.forEach(this::add);
    }

    private void add(String field, @Nullable Object operand) {
        if (field.equals("$and") && operand instanceof Collection<?> all) {
            all.forEach(each -> addAll((Document) each));
        } else if (operand instanceof Document operators && hasOperators(operators)) {
            operators.forEach((operator, value) -> keep(field, Operand.condition(field, operator, value)));
        } else {
            keep(field, Operand.condition(field, "$eq", operand));
        }
    }

    private static boolean hasOperators(Document document) {
        return document.keySet().stream().anyMatch(name -> name.startsWith("$"));
    }

    private void keep(String field, @Nullable Condition condition) {
        if (condition == null || field.startsWith("$")) {
            complete = false;
        } else {
            byField.computeIfAbsent(field, name -> new ArrayList<>()).add(condition);
        }
    }
}
