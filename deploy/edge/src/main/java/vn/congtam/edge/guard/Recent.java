package vn.congtam.edge.guard;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What is known of those who came lately; those not seen for longest are forgotten first. */
final class Recent<V> {
    private static final int REMEMBERED = 20_000;

    private final Map<String, V> known = new LinkedHashMap<>(64, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, V> eldest) {
            return size() > REMEMBERED;
        }
    };

    synchronized Optional<V> find(String who) {
        return Optional.ofNullable(known.get(who));
    }

    synchronized V of(String who, Supplier<V> unknown) {
        return known.computeIfAbsent(who, _ -> unknown.get());
    }

    synchronized void note(String who, V what) {
        var _ = known.put(who, what);
    }
}
