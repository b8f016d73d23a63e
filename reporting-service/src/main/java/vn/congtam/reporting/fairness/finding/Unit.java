package vn.congtam.reporting.fairness.finding;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtam.reporting.fairness.finding.Finding.Figure;
import vn.congtam.reporting.fairness.statistic.Sameness;
import vn.congtam.reporting.fairness.statistic.Sample;
import vn.congtam.reporting.fairness.trail.Judged;

/**
 * How alike the points of one division are.
 *
 * @param people who were reviewed
 * @param figures of so few nothing is said, and there are none
 * @param alike whether nearly all have the same
 */
public record Unit(String division, int people, List<Figure> figures, boolean alike) {

    /** Of all divisions of an agency. */
    public static List<Unit> of(List<Judged> slips, Thresholds from) {
        Map<String, List<Double>> divisions = slips.stream()
                .filter(slip -> slip.seat() != null && slip.review() != null)
                .collect(Collectors.groupingBy(
                        slip -> Objects.requireNonNull(slip.seat()).division(),
                        TreeMap::new,
                        Collectors.mapping(
                                slip -> Objects.requireNonNull(slip.review()).total(), Collectors.toList())));
        return divisions.entrySet().stream()
                .map(one -> of(one.getKey(), one.getValue(), from))
                .toList();
    }

    private static Unit of(String division, List<Double> points, Thresholds from) {
        if (points.size() < from.leastPeople()) return new Unit(division, points.size(), List.of(), false);
        Sameness<Double> same = Sameness.of(points);
        Sample sample = Sample.of(points);
        return new Unit(
                division,
                points.size(),
                List.of(
                        Figure.of("mean", sample.mean()),
                        Figure.of("deviation", sample.deviation()),
                        Figure.of("most", same.most()),
                        Figure.of("having", same.having())),
                same.share() >= from.sameShare());
    }

    public @Nullable Figure figure(String name) {
        return figures.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
