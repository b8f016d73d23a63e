package vn.congtam.bench.ratio;

import java.util.Arrays;
import org.HdrHistogram.Histogram;

/**
 * How one side came out over all rounds.
 *
 * @param cv the coefficient of variation of the rounds' values
 * @param p50 and the others: milliseconds of an operation, over all rounds
 */
public record Spread(
        double median, double min, double max, double cv, double p50, double p95, double p99, double p999) {
    private static final double MILLI = 1e6;

    static Spread of(Iterable<Measured> rounds) {
        Histogram all = Measured.times();
        double[] values = new double[0];
        for (Measured round : rounds) {
            all.add(round.nanos());
            values = Arrays.copyOf(values, values.length + 1);
            values[values.length - 1] = round.value();
        }
        return new Spread(
                median(values),
                Arrays.stream(values).min().orElseThrow(),
                Arrays.stream(values).max().orElseThrow(),
                variation(values),
                millis(all, 50),
                millis(all, 95),
                millis(all, 99),
                millis(all, 99.9));
    }

    public static double millis(Histogram nanos, double percentile) {
        return nanos.getTotalCount() == 0 ? 0 : nanos.getValueAtPercentile(percentile) / MILLI;
    }

    /** Of an even number, the middle between the two in the middle. */
    static double median(double... values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The standard deviation of a sample over its mean; 0 of a single value. */
    static double variation(double... values) {
        if (values.length < 2) return 0;
        double mean = Arrays.stream(values).average().orElseThrow();
        double squares = Arrays.stream(values)
                .map(value -> (value - mean) * (value - mean))
                .sum();
        return Math.sqrt(squares / (values.length - 1)) / mean;
    }
}
