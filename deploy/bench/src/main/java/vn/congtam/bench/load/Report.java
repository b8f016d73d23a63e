package vn.congtam.bench.load;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.HdrHistogram.Histogram;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.bench.ratio.Spread;

/**
 * What came of a load.
 *
 * @param rate asked for, a second
 * @param throughput answered well, a second
 * @param failures how many there were of each
 */
record Report(
        int rate,
        double seconds,
        double throughput,
        long count,
        long errors,
        double p50,
        double p95,
        double p99,
        Map<String, OfKind> kinds,
        Map<String, Long> failures) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** Times in milliseconds. */
    record OfKind(long count, long errors, double p50, double p95, double p99) {
        String text(String name) {
            return String.format(
                    Locale.ROOT,
                    "%s: %d, lỗi / errors %d, p50 %.1f p95 %.1f p99 %.1f ms",
                    name,
                    count,
                    errors,
                    p50,
                    p95,
                    p99);
        }
    }

    static Report of(int rate, double seconds, Tally tally) {
        Map<String, OfKind> kinds = new LinkedHashMap<>();
        long errors = 0;
        for (Kind kind : Kind.values()) {
            kinds.put(kind.code(), of(tally.times(kind), tally.errors(kind)));
            errors += tally.errors(kind);
        }
        OfKind all = of(tally.all(), errors);
        return new Report(
                rate,
                seconds,
                all.count() / seconds,
                all.count(),
                errors,
                all.p50(),
                all.p95(),
                all.p99(),
                kinds,
                tally.failures());
    }

    private static OfKind of(Histogram times, long errors) {
        return new OfKind(
                times.getTotalCount(),
                errors,
                Spread.millis(times, 50),
                Spread.millis(times, 95),
                Spread.millis(times, 99));
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    /** One line. */
    String text() {
        StringBuilder line = new StringBuilder(String.format(
                Locale.ROOT,
                "%.1f/s (yêu cầu / asked %d/s, %.0f s), %s",
                throughput,
                rate,
                seconds,
                new OfKind(count, errors, p50, p95, p99).text("tất cả / all")));
        for (Kind kind : Kind.values()) {
            OfKind one = kinds.get(kind.code());
            if (one != null) line.append(" | ").append(one.text(kind.text()));
        }
        if (!failures.isEmpty()) line.append(" | ").append(failures);
        return line.toString();
    }
}
