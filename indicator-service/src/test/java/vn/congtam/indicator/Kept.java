package vn.congtam.indicator;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.wire.ReadModel;

/** Documents of a fold, looked up as the store does: a field that is a list is equal to each of its values. */
public record Kept<T extends Record>(Map<String, T> documents) implements ReadModel<T> {
    @Override
    public Optional<T> find(String key) {
        return Optional.ofNullable(documents.get(key));
    }

    @Override
    public List<T> all(int most) {
        return documents.values().stream().limit(most).toList();
    }

    @Override
    public List<T> among(Collection<String> keys) {
        return keys.stream().flatMap(key -> find(key).stream()).toList();
    }

    @Override
    public List<T> where(Map<String, ?> equal) {
        return documents.values().stream()
                .filter(one -> equal.entrySet().stream().allMatch(field -> has(one, field.getKey(), field.getValue())))
                .toList();
    }

    private static boolean has(Record one, String name, Object value) {
        Object there = component(one, name);
        return there instanceof Collection<?> all
                ? all.stream().anyMatch(each -> isSame(each, value))
                : there != null && isSame(there, value);
    }

    /** An identifier is stored as its text. */
    private static boolean isSame(Object there, Object value) {
        return there.equals(value) || there instanceof Record id && value.equals(component(id, "value"));
    }

    private static @Nullable Object component(Record of, String name) {
        return Stream.of(of.getClass().getRecordComponents())
                .filter(one -> one.getName().equals(name))
                .findFirst()
                .map(one -> {
                    try {
                        return one.getAccessor().invoke(of);
                    } catch (ReflectiveOperationException hidden) {
                        throw new IllegalStateException(hidden);
                    }
                })
                .orElse(null);
    }

    @Override
    public void watch(Consumer<T> watcher) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String digest() {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean shows(Receipt receipt) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean reaches(String stream, long seq) {
        throw new UnsupportedOperationException();
    }
}
