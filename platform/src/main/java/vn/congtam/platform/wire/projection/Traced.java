package vn.congtam.platform.wire.projection;

import io.micrometer.observation.Observation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congtam.events.Entry;
import vn.congtam.platform.trace.Trail;
import vn.congtam.platform.wire.intake.Handling;
import vn.congtam.platform.wire.intake.Run;
import vn.congtam.platform.wire.intake.Stopped;

/**
 * A fold whose batches are seen in traces: one step for each act whose facts are in the batch, however many these are.
 * They are folded together, so each step takes as long as the batch.
 */
record Traced(Handling fold, String consumer, Trail trail) implements Handling {

    @Override
    public boolean reads(String topic) {
        return fold.reads(topic);
    }

    @Override
    public boolean concerns(Entry entry) {
        return fold.concerns(entry);
    }

    @Override
    public Map<String, Stopped> handle(List<Run> runs) {
        if (!trail.isTold()) {
            return fold.handle(runs);
        }
        Map<String, Observation> steps = begun(runs);
        try {
            Map<String, Stopped> stops = fold.handle(runs);
            stops.values().forEach(stop -> of(stop, steps).error(stop.why()));
            return stops;
        } catch (RuntimeException e) {
            steps.values().forEach(step -> step.error(e));
            throw e;
        } finally {
            steps.values().forEach(Observation::stop);
        }
    }

    private Map<String, Observation> begun(List<Run> runs) {
        Map<String, List<Entry>> acts = new LinkedHashMap<>();
        runs.forEach(run -> run.facts()
                .forEach(told -> acts.computeIfAbsent(act(told.entry()), act -> new ArrayList<>())
                        .add(told.entry())));
        return acts.values().stream().collect(Collectors.toMap(facts -> act(facts.getFirst()), this::step));
    }

    private static Observation of(Stopped stop, Map<String, Observation> steps) {
        return Objects.requireNonNull(steps.get(act(stop.at().entry())));
    }

    private static String act(Entry fact) {
        return Objects.requireNonNullElse(fact.correlation(), "");
    }

    private Observation step(List<Entry> facts) {
        return trail.from(facts.getFirst().correlation(), "congtam.fold", consumer)
                .highCardinalityKeyValue("facts", distinct(facts.stream().map(Entry::type)))
                .highCardinalityKeyValue("streams", distinct(facts.stream().map(Entry::agg)))
                .start();
    }

    private static String distinct(Stream<String> words) {
        return words.distinct().collect(Collectors.joining(" "));
    }
}
