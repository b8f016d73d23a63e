package vn.congtam.platform.store;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import vn.congtam.events.Entry;
import vn.congtam.platform.store.commits.Commit;

/**
 * The streams that a decision has looked at besides its own. What it decides is stored only as long as none of them has gone
 * on since; else it is decided again.
 */
final class Relied {
    private static final String KEY = Relied.class.getName();

    private Relied() {}

    /** @param next the place of the fact that would be its next */
    static void on(String stream, long next) {
        CurrentUnitOfWork.ifStarted(work -> work.root()
                .<Set<String>>getOrComputeResource(KEY, _ -> new HashSet<>())
                .add(Commit.key(stream, next)));
    }

    /** What is written itself is guarded by its own place. */
    static Set<String> besides(List<Entry> written) {
        Set<String> own = written.stream().map(Entry::agg).collect(Collectors.toSet());
        return all().stream().filter(key -> !own.contains(stream(key))).collect(Collectors.toSet());
    }

    static Set<String> streams() {
        return all().stream().map(Relied::stream).collect(Collectors.toSet());
    }

    private static String stream(String key) {
        return key.substring(0, key.lastIndexOf('#'));
    }

    private static Set<String> all() {
        Set<String> all =
                CurrentUnitOfWork.isStarted() ? CurrentUnitOfWork.get().root().getResource(KEY) : null;
        return all == null ? Set.of() : all;
    }
}
