package vn.congtam.reporting.fairness.finding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.reporting.fairness.statistic.Sample;
import vn.congtam.reporting.fairness.statistic.Scale;
import vn.congtam.reporting.fairness.statistic.Spread;
import vn.congtam.reporting.fairness.trail.Judged;
import vn.congtam.reporting.fairness.trail.Judged.Seat;
import vn.congtam.reporting.fairness.trail.Timesheet;

/**
 * All of the province in a span, to compare one with.
 *
 * @param volumes converted units completed, by the group of similar tasks
 * @param minutes written down, likewise
 * @param severity of those who reviewed
 * @param at when that was
 */
public record Yardstick(Map<String, Spread> volumes, Map<String, Spread> minutes, Scale severity, Instant at) {

    public static Yardstick of(Collection<Judged> slips, Collection<Timesheet> sheets, Instant at) {
        Map<StaffCode, Integer> written = sheets.stream()
                .collect(Collectors.toMap(Timesheet::staff, Timesheet::minutes, Integer::sum, HashMap::new));
        return new Yardstick(
                spreads(slips, slip -> Optional.of(slip.volume()).filter(volume -> volume > 0)),
                spreads(
                        slips,
                        slip -> Optional.ofNullable(written.get(slip.staff()))
                                .map(Integer::doubleValue)
                                .filter(minutes -> minutes > 0)),
                Scale.of(points(slips).values().stream().map(Sample::of).toList()),
                at);
    }

    /** Of those who have any. */
    private static Map<String, Spread> spreads(Collection<Judged> slips, Function<Judged, Optional<Double>> value) {
        Map<String, List<Double>> groups = new HashMap<>();
        slips.forEach(slip -> {
            Seat seat = slip.seat();
            if (seat != null) {
                value.apply(slip)
                        .ifPresent(one -> groups.computeIfAbsent(seat.similarTasks(), group -> new ArrayList<>())
                                .add(one));
            }
        });
        return groups.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, group -> Spread.of(group.getValue())));
    }

    private static Map<String, List<Double>> points(Collection<Judged> slips) {
        return slips.stream()
                .flatMap(slip -> Optional.ofNullable(slip.review()).stream())
                .collect(Collectors.groupingBy(
                        review -> review.deed().by(), Collectors.mapping(Judged.Points::total, Collectors.toList())));
    }
}
