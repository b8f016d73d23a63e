package vn.congtam.platform.wire;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Fact;

/**
 * What a read model makes of facts: for each type, which document it belongs to and what the document then is. Pure;
 * the same facts of a stream in the same order give the same documents, whatever other streams are between them.
 */
public final class Fold<T extends Record> {
    private final String name;
    private final int version;
    private final Class<T> document;
    private final Map<Class<? extends Fact>, Step<T, Fact>> steps = new LinkedHashMap<>();
    private final List<List<String>> indexes = new ArrayList<>();

    private Fold(String name, int version, Class<T> document) {
        this.name = name;
        this.version = version;
        this.document = document;
    }

    /** @param version raised when the fold changes: a new version is built beside the old one */
    public static <T extends Record> Fold<T> into(Class<T> document, String name, int version) {
        return new Fold<>(name, version, document);
    }

    /** The one document that facts of this type belong to. */
    public <F extends Fact> Fold<T> on(
            Class<F> type, Function<F, String> key, BiFunction<@Nullable T, Recorded<F>, @Nullable T> change) {
        return onEach(type, fact -> Set.of(key.apply(fact)), change);
    }

    /** All documents that facts of this type belong to. */
    public <F extends Fact> Fold<T> onEach(
            Class<F> type,
            Function<F, ? extends Collection<String>> keys,
            BiFunction<@Nullable T, Recorded<F>, @Nullable T> change) {
        return onEachNamed(type, keys, (key, document, fact) -> change.apply(document, fact));
    }

    /** The same, where a fact makes something else of each document that it belongs to. */
    @SuppressWarnings("unchecked") // a step is only ever given facts of the type it is kept under
    public <F extends Fact> Fold<T> onEachNamed(
            Class<F> type, Function<F, ? extends Collection<String>> keys, Making<T, F> change) {
        steps.put(type, (Step<T, Fact>) (Step<T, ?>) new Step<>(keys, change));
        return this;
    }

    /** Documents are searched by equality of these fields, in this order. */
    public Fold<T> indexed(String... fields) {
        indexes.add(List.of(fields));
        return this;
    }

    public String name() {
        return name;
    }

    public int version() {
        return version;
    }

    public Class<T> document() {
        return document;
    }

    public Map<Class<? extends Fact>, Step<T, Fact>> steps() {
        return steps;
    }

    public List<List<String>> indexes() {
        return indexes;
    }

    public record Step<T extends Record, F extends Fact>(
            Function<F, ? extends Collection<String>> keys, Making<T, F> change) {}

    /** What a fact makes of the document of that key. */
    @FunctionalInterface
    public interface Making<T extends Record, F extends Fact> {
        @Nullable
        T of(String key, @Nullable T document, Recorded<F> fact);
    }
}
