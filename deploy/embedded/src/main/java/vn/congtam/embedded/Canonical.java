package vn.congtam.embedded;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One form for all values that MongoDB holds equal, so that 5, 5L and 5.0 are one key. */
final class Canonical {
    private Canonical() {}

    static Object id(@Nullable Object value) {
        return Missing.ofNullable(value(value));
    }

    static @Nullable Object value(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case Missing missing -> null;
            case Long number -> number;
            case Integer number -> number.longValue();
            case Number number -> number(number.doubleValue());
            case Document document -> document(document);
            case List<?> list -> list.stream().map(Canonical::value).toList();
            default -> value;
        };
    }

    private static Number number(double number) {
        boolean fits = number == Math.rint(number) && number >= -0x1p63 && number < 0x1p63;
        return fits ? (Number) (long) number : (Number) number;
    }

    private static Document document(Document document) {
        Document result = new Document();
        document.forEach((name, value) -> result.put(name, value(value)));
        return result;
    }
}
