package vn.congtam.platform.simulation;

import com.mongodb.Function;
import com.mongodb.client.MongoCursor;
import com.mongodb.client.MongoIterable;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What was found; it is in the order of ids already. */
record Found<T>(List<T> all) {

    /** @param type as which the driver gives it out */
    Object as(Class<?> type) {
        return Calls.of(type, (method, arguments) -> answer(type, method, arguments));
    }

    @SuppressWarnings("unchecked")
    private @Nullable Object answer(Class<?> type, String method, @Nullable Object[] arguments) {
        return switch (method) {
            case "sort", "projection" -> as(type);
            case "limit" -> new Found<>(all.subList(0, Math.min(all.size(), number(arguments[0])))).as(type);
            case "map" ->
                new Found<>(all.stream()
                                .map(((Function<T, ?>) given(arguments[0]))::apply)
                                .toList())
                        .as(MongoIterable.class);
            case "first" -> all.isEmpty() ? null : all.getFirst();
            case "iterator", "cursor" -> cursor(all.iterator());
            case "forEach" -> each((Consumer<T>) given(arguments[0]));
            case "into" -> into((Collection<T>) given(arguments[0]));
            default -> throw new UnsupportedOperationException(method);
        };
    }

    private static int number(@Nullable Object argument) {
        return (Integer) given(argument);
    }

    private static Object given(@Nullable Object argument) {
        return Objects.requireNonNull(argument);
    }

    private @Nullable Object each(Consumer<T> reader) {
        all.forEach(reader);
        return null;
    }

    private Collection<T> into(Collection<T> target) {
        target.addAll(all);
        return target;
    }

    private static <T> MongoCursor<?> cursor(Iterator<T> all) {
        return Calls.of(MongoCursor.class, (method, _) -> switch (method) {
            case "hasNext" -> all.hasNext();
            case "next" -> all.next();
            case "close" -> null;
            default -> throw new UnsupportedOperationException(method);
        });
    }
}
