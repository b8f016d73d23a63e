package vn.congtam.reporting.history.telling;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A history side by side: a lane for each of those who did most of it, in the order in which they came in, and one for all
 * others.
 *
 * @param actors of the lanes, without the last
 */
public record Lanes(List<String> actors) {
    /** What fits a desk. */
    private static final int MOST = 5;

    public static Lanes of(List<Telling> told) {
        Map<String, Long> acts = told.stream()
                .map(Telling::actor)
                .filter(actor -> !Speech.isAutomation(actor))
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        List<String> busiest = acts.entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .limit(MOST)
                .map(Map.Entry::getKey)
                .toList();
        return new Lanes(told.stream()
                .map(Telling::actor)
                .distinct()
                .filter(busiest::contains)
                .toList());
    }

    /** From 0; the last one is that of all others, and of what the services do by themselves. */
    public int of(Telling one) {
        int lane = actors.indexOf(one.actor());
        return lane < 0 ? actors.size() : lane;
    }
}
