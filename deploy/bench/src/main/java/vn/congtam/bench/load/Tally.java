package vn.congtam.bench.load;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.HdrHistogram.Histogram;
import vn.congtam.bench.ratio.Measured;

/** How long each request took, counted from the moment at which it was to be sent, and which failed with what. */
final class Tally {
    private final Map<Kind, Histogram> times = new EnumMap<>(Kind.class);
    private final Map<Kind, Long> errors = new EnumMap<>(Kind.class);
    private final Map<String, Long> failures = new TreeMap<>();

    Tally() {
        for (Kind kind : Kind.values()) {
            times.put(kind, Measured.times());
            errors.put(kind, 0L);
        }
    }

    synchronized void good(Kind kind, long nanos) {
        times.getOrDefault(kind, Measured.times()).recordValue(nanos);
    }

    /** @param what such as {@code 409 PERIOD_LOCKED} */
    synchronized void failed(Kind kind, String what) {
        errors.merge(kind, 1L, Long::sum);
        failures.merge(what, 1L, Long::sum);
    }

    synchronized Histogram times(Kind kind) {
        return times.getOrDefault(kind, Measured.times()).copy();
    }

    synchronized Histogram all() {
        Histogram all = Measured.times();
        times.values().forEach(all::add);
        return all;
    }

    synchronized long errors(Kind kind) {
        return errors.getOrDefault(kind, 0L);
    }

    synchronized Map<String, Long> failures() {
        return new TreeMap<>(failures);
    }
}
