package vn.congtam.bench.replay;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.congtam.bench.ground.Ground;
import vn.congtam.bench.ground.NothingPersonal;
import vn.congtam.bench.ratio.Benchmark;
import vn.congtam.bench.ratio.Length;
import vn.congtam.bench.ratio.Measured;
import vn.congtam.bench.ratio.Ratio;
import vn.congtam.bench.ratio.Side;
import vn.congtam.bench.service.Errands;
import vn.congtam.events.Entry;
import vn.congtam.events.Fact;
import vn.congtam.events.FactNames;
import vn.congtam.platform.json.FactReader;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Recorded;
import vn.congtam.platform.wire.topic.Arrived;
import vn.congtam.platform.wire.topic.TopicScan;

/** P3: all facts of a topic polled, read and folded in memory; beside it, all of its records polled. */
public final class Replay implements Benchmark {
    private static final int MOST = 200_000;
    private static final int A_SECOND = 20_000;

    private final Told told;
    private final FactReader reader = new FactReader(FactNames.published(), new NothingPersonal());
    private final Fold<Errands.Asked> fold = Errands.fold();

    public Replay(Ground ground, Length length) {
        this.told = Told.of(ground, (int)
                Math.min(MOST, A_SECOND * Math.max(1, length.side().toSeconds())));
    }

    @Override
    public Ratio ratio() {
        return new Ratio(
                "P3",
                "rebuild into an in-memory fold",
                "KafkaConsumer.poll of the same records",
                Ratio.Better.HIGHER,
                0.15,
                0.50,
                "events/s");
    }

    @Override
    public Side numerator() {
        return this::folded;
    }

    @Override
    public Side denominator() {
        return time -> Passes.of(time, () -> BareConsumer.read(told.kafka().bootstrap(), told.ends()));
    }

    private Measured folded(Duration time) throws Exception {
        return Passes.of(time, () -> {
            Map<String, Errands.Asked> documents = new HashMap<>();
            new TopicScan(told.kafka()).read(told.ends(), batch -> fold(batch, documents));
            return mustBeAll(documents);
        });
    }

    private void fold(List<Arrived> batch, Map<String, Errands.Asked> documents) {
        for (Arrived arrived : batch) {
            Entry entry = reader.entry(arrived.bytes());
            Fact fact = reader.fact(entry);
            Fold.Step<Errands.Asked, Fact> step = fold.steps().get(fact.getClass());
            if (step == null) continue;
            for (String key : step.keys().apply(fact)) {
                Errands.Asked next = step.change().of(key, documents.get(key), new Recorded<>(fact, entry));
                if (next != null) documents.put(key, next);
            }
        }
    }

    private long mustBeAll(Map<String, Errands.Asked> documents) {
        long folded =
                documents.values().stream().mapToLong(Errands.Asked::times).sum();
        if (folded != Told.count(told.ends())) {
            throw new IllegalStateException(folded + " of " + Told.count(told.ends()) + " facts are in the fold");
        }
        return folded;
    }
}
