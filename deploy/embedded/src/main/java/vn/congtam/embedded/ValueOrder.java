package vn.congtam.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** MongoDB's order of {@linkplain Canonical canonical} values. Zero means equal, also for arrays and documents. */
final class ValueOrder implements Comparator<@Nullable Object> {
    static final ValueOrder INSTANCE = new ValueOrder();

    private ValueOrder() {}

    @Override
    public int compare(@Nullable Object a, @Nullable Object b) {
        if (a == b) {
            return 0;
        }
        if (a instanceof String left && b instanceof String right) {
            return left.compareTo(right);
        }
        int byType = Integer.compare(type(a), type(b));
        return byType != 0 || a == null || b == null ? byType : sameType(a, b);
    }

    private static int type(@Nullable Object value) {
        return switch (value) {
            case null -> 1;
            case MinKey key -> 0;
            case Missing missing -> 1;
            case Number number -> 2;
            case String string -> 3;
            case Document document -> 4;
            case List<?> list -> 5;
            case BinData bytes -> 6;
            case LegacyUUID uuid -> 7;
            case UUID uuid -> 8;
            case ObjectId id -> 9;
            case Boolean bool -> 10;
            case Instant instant -> 11;
            case BsonTimestamp timestamp -> 12;
            case MaxKey key -> 14;
            default -> 13;
        };
    }

    private int sameType(Object a, Object b) {
        return switch (a) {
            case Missing missing -> 0;
            case Number number -> numbers(number, (Number) b);
            case Document document ->
                documents(
                        document.entrySet().iterator(),
                        ((Document) b).entrySet().iterator());
            case List<?> list -> lists(list.iterator(), ((List<?>) b).iterator());
            case BinData bytes -> bytes.compareTo((BinData) b);
            case LegacyUUID uuid -> uuid.compareTo((LegacyUUID) b);
            case ObjectId id -> id.compareTo((ObjectId) b);
            case Boolean bool -> bool.compareTo((Boolean) b);
            case Instant instant -> instant.compareTo((Instant) b);
            case BsonTimestamp timestamp -> timestamp.compareTo((BsonTimestamp) b);
            default -> a.toString().compareTo(b.toString());
        };
    }

    private static int numbers(Number a, Number b) {
        if (a instanceof Long left && b instanceof Long right) {
            return left.compareTo(right);
        }
        int byValue = Double.compare(a.doubleValue(), b.doubleValue());
        return byValue != 0 ? byValue : Boolean.compare(a instanceof Double, b instanceof Double);
    }

    private int lists(Iterator<?> a, Iterator<?> b) {
        while (a.hasNext() && b.hasNext()) {
            int byElement = compare(a.next(), b.next());
            if (byElement != 0) {
                return byElement;
            }
        }
        return Boolean.compare(a.hasNext(), b.hasNext());
    }

    private int documents(Iterator<Map.Entry<String, Object>> a, Iterator<Map.Entry<String, Object>> b) {
        while (a.hasNext() && b.hasNext()) {
            int byField = fields(a.next(), b.next());
            if (byField != 0) {
                return byField;
            }
        }
        return Boolean.compare(a.hasNext(), b.hasNext());
    }

    private int fields(Map.Entry<String, Object> a, Map.Entry<String, Object> b) {
        int byName = a.getKey().compareTo(b.getKey());
        return byName != 0 ? byName : compare(a.getValue(), b.getValue());
    }
}
