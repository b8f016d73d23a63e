package vn.congtam.reporting.fairness.statistic;

import java.util.Collection;

/**
 * So many values, by their mean and the squares of their distances from it.
 *
 * @param squares the sum of these squares
 */
public record Sample(int size, double mean, double squares) {
    public static final Sample NONE = new Sample(0, 0, 0);

    public static Sample of(Collection<Double> values) {
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double squares = values.stream()
                .mapToDouble(value -> (value - mean) * (value - mean))
                .sum();
        return new Sample(values.size(), mean, squares);
    }

    /** Of both together, exact as far as the machine is (Chan, Golub and LeVeque 1979). */
    public Sample and(Sample other) {
        if (size == 0 || other.size == 0) return size == 0 ? other : this;
        int all = size + other.size;
        double apart = other.mean - mean;
        return new Sample(
                all,
                mean + apart * other.size / all,
                squares + other.squares + apart * apart * size * other.size / all);
    }

    /** The standard deviation; 0 of fewer than two. */
    public double deviation() {
        return size < 2 ? 0 : Math.sqrt(squares / (size - 1));
    }
}
