package vn.congtam.reporting.testing;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.wire.Kept;
import vn.congtam.platform.wire.ReadModel;

/** Documents in memory, answered as a read model answers them, and counted as they are read. */
public final class Counted<T extends Record> implements ReadModel<T>, Kept<T> {
    private final Map<String, T> documents;
    private final AtomicInteger read;

    public Counted(Map<String, T> documents, AtomicInteger read) {
        this.documents = documents;
        this.read = read;
    }

    @Override
    public Optional<T> find(String key) {
        return counted(Stream.ofNullable(documents.get(key))).stream().findFirst();
    }

    @Override
    public List<T> among(Collection<String> keys) {
        return keys.stream().flatMap(key -> find(key).stream()).toList();
    }

    @Override
    public List<T> where(Map<String, ?> equal) {
        Map<String, Method> fields = documents.values().stream()
                .findFirst()
                .map(one -> accessors(one.getClass()))
                .orElse(Map.of());
        return counted(documents.values().stream()
                .filter(one -> equal.entrySet().stream()
                        .allMatch(field -> fits(value(one, fields.get(field.getKey())), field.getValue()))));
    }

    @Override
    public List<T> all(int most) {
        return counted(documents.values().stream().limit(most));
    }

    private List<T> counted(Stream<T> found) {
        List<T> all = found.toList();
        read.addAndGet(all.size());
        return all;
    }

    private static boolean fits(@Nullable Object value, Object asked) {
        return value instanceof Collection<?> some ? some.contains(asked) : asked.equals(value);
    }

    private static Map<String, Method> accessors(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .collect(Collectors.toMap(RecordComponent::getName, RecordComponent::getAccessor));
    }

    private static @Nullable Object value(Record one, @Nullable Method field) {
        try {
            return Objects.requireNonNull(field, "no such field").invoke(one);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void watch(Consumer<T> watcher) {}

    @Override
    public void stale(String key) {}

    @Override
    public String digest() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean shows(Receipt receipt) {
        return true;
    }

    @Override
    public boolean reaches(String stream, long seq) {
        return true;
    }
}
