package vn.congtam.scoring;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.command.Receipt;
import vn.congtam.platform.wire.ReadModel;

/** What facts were folded into, looked up by its keys. */
public record Folded<T extends Record>(Map<String, T> documents) implements ReadModel<T> {
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
                .filter(one -> equal.entrySet().stream()
                        .allMatch(field -> field.getValue().equals(component(one, field.getKey()))))
                .toList();
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
