package vn.congtam.scoring;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Canonical;
import vn.congtam.events.Entry;
import vn.congtam.events.Fact;
import vn.congtam.events.FactNames;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Recorded;

/** Facts of several streams, folded in any order that keeps each stream's own. */
public final class Folding {
    private final Map<String, List<Recorded<Fact>>> streams = new LinkedHashMap<>();
    private final Map<String, Long> ends = new LinkedHashMap<>();

    public Folding stream(String log, Object stream, Fact... facts) {
        for (Fact fact : facts) add(log, stream.toString(), fact, null);
        return this;
    }

    public Folding caused(String log, Object stream, Fact fact, String cause) {
        add(log, stream.toString(), fact, cause);
        return this;
    }

    private void add(String log, String stream, Fact fact, @Nullable String cause) {
        List<Recorded<Fact>> of = streams.computeIfAbsent(stream, none -> new ArrayList<>());
        long position = ends.merge(log, 0L, (before, none) -> before + 1);
        Entry entry = new Entry(
                log,
                position,
                log + "-" + position,
                stream,
                of.size(),
                FactNames.nameOf(fact.getClass()),
                1,
                Instant.EPOCH.plusSeconds(position),
                "VC0003",
                cause,
                null,
                Map.of(),
                Canonical.text(fact));
        of.add(new Recorded<>(fact, entry));
    }

    /** @param seed of the order in which the streams take turns */
    public <T extends Record> Map<String, T> into(Fold<T> fold, long seed) {
        Random random = new Random(seed);
        List<List<Recorded<Fact>>> left = new ArrayList<>();
        streams.values().forEach(facts -> left.add(new ArrayList<>(facts)));
        Map<String, T> documents = new TreeMap<>();
        while (!left.isEmpty()) {
            List<Recorded<Fact>> next = left.get(random.nextInt(left.size()));
            apply(fold, next.removeFirst(), documents);
            left.removeIf(List::isEmpty);
        }
        return documents;
    }

    private static <T extends Record> void apply(Fold<T> fold, Recorded<Fact> fact, Map<String, T> documents) {
        Fold.Step<T, Fact> step = fold.steps().get(fact.fact().getClass());
        if (step == null) return;
        for (String key : step.keys().apply(fact.fact())) {
            T changed = step.change().of(key, documents.get(key), fact);
            if (changed != null) documents.put(key, changed);
        }
    }
}
