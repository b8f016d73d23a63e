package vn.congtam.bench.ratio;

import org.HdrHistogram.Histogram;

/**
 * What one side came to in one round.
 *
 * @param value such as events a second, or a 99th percentile; what the ratio is made of
 * @param nanos how long each operation took
 */
public record Measured(double value, Histogram nanos) {
    private static final long LONGEST = 600_000_000_000L;
    private static final int DIGITS = 3;

    public static Histogram times() {
        return new Histogram(LONGEST, DIGITS);
    }

    /** So many in that time. */
    public static Measured rate(long count, long nanos, Histogram times) {
        return new Measured(count * 1e9 / nanos, times);
    }
}
