package vn.congtam.platform.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtam.platform.store.commits.Commit.Stored;

/**
 * The facts of the streams that were read or written last. As no fact ever changes, only what may have come after them
 * needs to be asked of the database. What is sealed in them stays sealed here.
 */
final class KnownFacts {
    private final long most;
    private final LinkedHashMap<String, List<Stored>> streams = new LinkedHashMap<>(1_024, 0.75f, true);
    private long bytes;

    /** @param most bytes of facts that are kept */
    KnownFacts(long most) {
        this.most = most;
    }

    /** The facts of the stream from this place on, without a gap; none when that one is not known. */
    synchronized List<Stored> from(String stream, long seq) {
        List<Stored> facts = streams.getOrDefault(stream, List.of());
        long at = facts.isEmpty() ? -1 : seq - facts.getFirst().seq();
        return at < 0 || at >= facts.size() ? List.of() : List.copyOf(facts.subList((int) at, facts.size()));
    }

    /** @param facts of one stream, in order and without a gap */
    synchronized void add(List<Stored> facts) {
        if (facts.isEmpty()) {
            return;
        }
        String stream = facts.getFirst().stream();
        if (!continues(streams.get(stream), facts.getFirst().seq())) {
            forget(stream);
        }
        List<Stored> known = streams.computeIfAbsent(stream, _ -> new ArrayList<>());
        facts.stream().filter(fact -> isNew(known, fact)).forEach(fact -> {
            known.add(fact);
            bytes += fact.entry().length;
        });
        forgetTheOldest();
    }

    private static boolean continues(@Nullable List<Stored> known, long seq) {
        return known != null
                && seq >= known.getFirst().seq()
                && seq <= known.getLast().seq() + 1;
    }

    private static boolean isNew(List<Stored> known, Stored fact) {
        return known.isEmpty() || fact.seq() > known.getLast().seq();
    }

    private void forget(String stream) {
        List<Stored> facts = streams.remove(stream);
        bytes -= facts == null ? 0 : size(facts);
    }

    private void forgetTheOldest() {
        Iterator<Map.Entry<String, List<Stored>>> oldest = streams.entrySet().iterator();
        while (bytes > most && oldest.hasNext()) {
            bytes -= size(oldest.next().getValue());
            oldest.remove();
        }
    }

    private static long size(List<Stored> facts) {
        return facts.stream().mapToLong(fact -> fact.entry().length).sum();
    }
}
