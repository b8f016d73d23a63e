package vn.congtam.reporting.fairness.statistic;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** What happened closest together. */
public final class Crowd {
    private Crowd() {}

    /** As many as there are within so long, the earliest of the largest. */
    public static <T> List<T> of(List<T> all, Function<T, Instant> at, Duration within) {
        List<T> sorted = all.stream().sorted(Comparator.comparing(at)).toList();
        List<T> largest = List.of();
        int from = 0;
        for (int to = 0; to < sorted.size(); to++) {
            Instant latest = at.apply(sorted.get(to));
            while (at.apply(sorted.get(from)).plus(within).isBefore(latest)) from++;
            if (to - from + 1 > largest.size()) largest = sorted.subList(from, to + 1);
        }
        return List.copyOf(largest);
    }
}
