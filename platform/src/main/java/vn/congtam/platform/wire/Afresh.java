package vn.congtam.platform.wire;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Entry;
import vn.congtam.events.Fact;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.store.FactStorageEngine;
import vn.congtam.platform.store.commits.Commit.Stored;

/**
 * Documents as they are by now, and not as far as a read model has got: for a decision that depends on another stream. What
 * is decided is stored only where nothing has come to that stream meanwhile, and is decided again where something has.
 */
public final class Afresh {
    private final FactStorageEngine store;
    private final FactReader reader;

    Afresh(FactStorageEngine store, FactReader reader) {
        this.store = store;
        this.reader = reader;
    }

    /**
     * The document of that key, as the facts of one stream make it.
     *
     * @param anew for a refusal, which is not looked at once more when it is stored
     */
    public <T extends Record> Optional<T> find(Fold<T> fold, String stream, String key, boolean anew) {
        T document = null;
        for (Stored one : store.reliedOn(stream, anew)) {
            document = after(fold, key, document, reader.entry(one.entry()));
        }
        return Optional.ofNullable(document);
    }

    private <T extends Record> @Nullable T after(Fold<T> fold, String key, @Nullable T document, Entry entry) {
        Fact fact = reader.fact(entry);
        Fold.Step<T, Fact> step = fold.steps().get(fact.getClass());
        return step == null || !step.keys().apply(fact).contains(key)
                ? document
                : step.change().of(key, document, new Recorded<>(fact, entry));
    }
}
