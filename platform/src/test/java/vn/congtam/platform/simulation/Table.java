package vn.congtam.platform.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.BsonArray;
import org.bson.BsonDocument;
import org.bson.BsonInt64;
import org.bson.BsonNull;
import org.bson.BsonNumber;
import org.bson.BsonString;
import org.bson.BsonValue;
import org.jspecify.annotations.Nullable;

/** The documents of a collection in the order of their ids, with unique indexes over fields and lists. */
final class Table {
    private final Map<String, BsonDocument> documents = new TreeMap<>();
    private final List<String> unique = new ArrayList<>();
    private final List<String> forgotten = new ArrayList<>();
    private final List<String> overlooked = new ArrayList<>();

    void unique(String field) {
        if (!unique.contains(field) && !forgotten.contains(field)) unique.add(field);
    }

    /** From now on it is not kept unique, whoever asks for that. */
    void forget(String field) {
        forgotten.add(field);
        unique.remove(field);
    }

    void forgetRevisions() {
        overlooked.add("_rev");
    }

    List<String> indexes() {
        return unique;
    }

    List<BsonDocument> find(BsonDocument filter) {
        BsonValue id = filter.get("_id");
        if (id instanceof BsonDocument in && in.containsKey("$in")) {
            return in.getArray("$in").stream()
                    .map(Table::order)
                    .distinct()
                    .sorted()
                    .map(documents::get)
                    .filter(one -> one != null && matches(one, filter))
                    .toList();
        }
        return documents.values().stream().filter(one -> matches(one, filter)).toList();
    }

    private boolean matches(BsonDocument document, BsonDocument filter) {
        return filter.entrySet().stream()
                .filter(one -> !overlooked.contains(one.getKey()))
                .allMatch(one -> matches(document.getOrDefault(one.getKey(), BsonNull.VALUE), one.getValue()));
    }

    private static boolean matches(BsonValue value, BsonValue wanted) {
        if (wanted instanceof BsonDocument in && in.containsKey("$in")) {
            return in.getArray("$in").stream().anyMatch(each -> matches(value, each));
        }
        return value instanceof BsonArray several
                ? several.contains(wanted)
                : order(value).equals(order(wanted));
    }

    private static String id(BsonDocument document) {
        return order(document.getOrDefault("_id", BsonNull.VALUE));
    }

    private static String order(BsonValue value) {
        if (value instanceof BsonString text) return text.getValue();
        return value instanceof BsonNumber number ? padded(Long.toString(number.longValue())) : value.toString();
    }

    private static String padded(String digits) {
        return "0".repeat(Math.max(0, 19 - digits.length())) + digits;
    }

    /** @return false when something of it is taken */
    boolean insert(BsonDocument document) {
        if (documents.containsKey(id(document)) || unique.stream().anyMatch(field -> taken(document, field)))
            return false;
        documents.put(id(document), document);
        return true;
    }

    private boolean taken(BsonDocument document, String field) {
        Collection<BsonValue> values = values(document.get(field));
        return documents.values().stream()
                .anyMatch(other -> values(other.get(field)).stream().anyMatch(values::contains));
    }

    private static Collection<BsonValue> values(@Nullable BsonValue value) {
        if (value == null) return List.of();
        return value instanceof BsonArray several ? several.getValues() : List.of(value);
    }

    void put(BsonDocument document) {
        documents.put(id(document), document);
    }

    void remove(BsonDocument document) {
        documents.remove(id(document));
    }

    /** $set, $inc, $max and $min. */
    static void change(BsonDocument document, BsonDocument change) {
        change.forEach((how, fields) -> fields.asDocument()
                .forEach((field, value) -> document.put(field, changed(how, document.get(field), value))));
    }

    private static BsonValue changed(String how, @Nullable BsonValue before, BsonValue value) {
        if (how.equals("$set") || before == null) return value;
        long old = before.asNumber().longValue();
        long given = value.asNumber().longValue();
        return new BsonInt64(
                switch (how) {
                    case "$inc" -> old + given;
                    case "$max" -> Math.max(old, given);
                    case "$min" -> Math.min(old, given);
                    default -> throw new UnsupportedOperationException(how);
                });
    }
}
