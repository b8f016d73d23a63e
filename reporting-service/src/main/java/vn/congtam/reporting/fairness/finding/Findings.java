package vn.congtam.reporting.fairness.finding;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.congtam.reporting.fairness.trail.Trail;

/** All that is found in a trail, what asks first. */
public record Findings(Yardstick yardstick, Thresholds from) {

    public List<Finding> of(Trail trail) {
        return Stream.concat(
                        new Judging(trail, yardstick, from).findings(), new Working(trail, yardstick, from).findings())
                .sorted(Comparator.comparing(Finding::state).thenComparing(Finding::signal))
                .toList();
    }
}
