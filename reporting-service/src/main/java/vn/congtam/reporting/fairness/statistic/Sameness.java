package vn.congtam.reporting.fairness.statistic;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How alike values are.
 *
 * @param size how many
 * @param different how many different ones
 * @param most the value that most have; of several the least
 * @param having how many have it
 */
public record Sameness<T extends Comparable<T>>(int size, int different, T most, int having) {

    /** @param values at least one */
    public static <T extends Comparable<T>> Sameness<T> of(Collection<T> values) {
        Map<T, Long> counts =
                values.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        Map.Entry<T, Long> most = counts.entrySet().stream()
                .max(Map.Entry.<T, Long>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .orElseThrow();
        return new Sameness<>(
                values.size(), counts.size(), most.getKey(), most.getValue().intValue());
    }

    public double share() {
        return (double) having / size;
    }
}
