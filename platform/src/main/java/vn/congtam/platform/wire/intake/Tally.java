package vn.congtam.platform.wire.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;

/** What a consumer counts. */
record Tally(Counter applied, Counter duplicates) {
    static Tally of(MeterRegistry meters, String consumer) {
        return new Tally(
                meters.counter("congtam.facts.applied", "consumer", consumer),
                meters.counter("congtam.facts.duplicate", "consumer", consumer));
    }

    void count(Lane lane, @Nullable Stopped stop) {
        applied.increment(lane.taken(stop));
        duplicates.increment(lane.duplicates());
    }
}
