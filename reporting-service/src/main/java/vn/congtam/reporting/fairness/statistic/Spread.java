package vn.congtam.reporting.fairness.statistic;

import java.util.Collection;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * A group by its middle: what a few far away cannot move.
 *
 * @param people of the group
 * @param deviation the median of the distances from the median (MAD)
 * @param distance the mean of these distances, for where more than half are alike and the other is 0
 */
public record Spread(int people, double median, double deviation, double distance) {
    /** A normal distribution's deviation is so much of its standard deviation (Iglewicz and Hoaglin 1993). */
    private static final double OF_MEDIAN = 0.6745;

    private static final double OF_MEAN = 1.253314;

    public static Spread of(Collection<Double> values) {
        double median = median(values, value -> value);
        double deviation = median(values, value -> Math.abs(value - median));
        double distance = values.stream()
                .mapToDouble(value -> Math.abs(value - median))
                .average()
                .orElse(0);
        return new Spread(values.size(), median, deviation, distance);
    }

    private static double median(Collection<Double> values, ToDoubleFunction<Double> of) {
        double[] sorted = values.stream().mapToDouble(of).sorted().toArray();
        if (sorted.length == 0) return 0;
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** How far away a value is, in robust standard deviations; unknown where all are alike. */
    public OptionalDouble z(double value) {
        if (deviation > 0) return OptionalDouble.of(OF_MEDIAN * (value - median) / deviation);
        return distance > 0 ? OptionalDouble.of((value - median) / (OF_MEAN * distance)) : OptionalDouble.empty();
    }
}
