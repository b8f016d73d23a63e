package vn.congtam.scoring.slip;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Criterion;

/**
 * How many of those reviewed in one go are given the very same points for every criterion. An equal score for everybody
 * says nothing of anybody (Art. 3), and may yet be right: so the superior is asked why, and no score is changed.
 *
 * @param common what the most of them are given
 */
record Evenness(int people, Map<String, BigDecimal> common, long alike) {
    private static final int FEW = 4;
    private static final int MOST_PER_CENT = 80;

    static Evenness of(List<List<Criterion>> marks) {
        Map<Map<String, BigDecimal>, Long> counts = marks.stream()
                .map(Evenness::points)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(most -> new Evenness(marks.size(), most.getKey(), most.getValue()))
                .orElseGet(() -> new Evenness(0, Map.of(), 0));
    }

    void mustBeFounded(@Nullable String reason) {
        if (isStriking() && reason == null) throw Refusal.EQUAL_SCORES.refuse("/reason", alike, people);
    }

    boolean isStriking() {
        return alike >= FEW && alike * 100 > (long) people * MOST_PER_CENT;
    }

    /** What is asked of all who are alike stands in the review of each, beside what is said of him alone. */
    @Nullable
    String comment(List<Criterion> marks, @Nullable String own, @Nullable String reason) {
        if (reason == null || !isStriking() || !points(marks).equals(common)) return own;
        return own == null ? reason : own + " " + reason;
    }

    private static Map<String, BigDecimal> points(List<Criterion> marks) {
        TreeMap<String, BigDecimal> points = new TreeMap<>();
        marks.forEach(one -> points.put(one.item(), Objects.requireNonNull(one.points())));
        return Collections.unmodifiableSortedMap(points);
    }
}
