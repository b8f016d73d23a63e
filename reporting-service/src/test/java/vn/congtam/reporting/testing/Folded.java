package vn.congtam.reporting.testing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Entry;
import vn.congtam.events.Fact;
import vn.congtam.events.FactNames;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Recorded;

/** The documents that a fold makes of entries, without any store. */
public final class Folded<T extends Record> {
    private static final FactReader READER = FactReader.withoutKeys(FactNames.published());

    private final Fold<T> fold;
    private final Map<String, T> documents = new HashMap<>();

    private Folded(Fold<T> fold) {
        this.fold = fold;
    }

    public static <T extends Record> Folded<T> of(Fold<T> fold, List<Entry> entries) {
        Folded<T> folded = new Folded<>(fold);
        entries.forEach(folded::take);
        return folded;
    }

    public T get(String key) {
        return Optional.ofNullable(documents.get(key)).orElseThrow(() -> new AssertionError("no document " + key));
    }

    public Map<String, T> all() {
        return documents;
    }

    private void take(Entry entry) {
        Fact fact = READER.fact(entry);
        Fold.@Nullable Step<T, Fact> step = fold.steps().get(fact.getClass());
        if (step != null) {
            step.keys()
                    .apply(fact)
                    .forEach(key -> documents.compute(
                            key, (same, old) -> step.change().of(key, old, new Recorded<>(fact, entry))));
        }
    }
}
