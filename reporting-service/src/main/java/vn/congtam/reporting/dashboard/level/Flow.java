package vn.congtam.reporting.dashboard.level;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import vn.congtam.reporting.dashboard.board.Job;
import vn.congtam.reporting.dashboard.board.Pace;

/**
 * Open tasks by what decides how they go, whatever day it is: so that sums of many people can be kept.
 *
 * @param due with their owners, by the day by which they are to be handed in
 * @param submitted waiting for whoever assesses them, by the day since when
 * @param claimed of which an objective cause is claimed and not decided
 */
public record Flow(Map<LocalDate, Integer> due, Map<LocalDate, Integer> submitted, int claimed) {
    static final Flow NONE = new Flow(Map.of(), Map.of(), 0);

    static Flow of(Collection<Job> jobs) {
        Map<LocalDate, Integer> due = new TreeMap<>();
        Map<LocalDate, Integer> submitted = new TreeMap<>();
        int claimed = 0;
        for (Job job : jobs) {
            if (job.open() == 0) continue;
            if (job.claimed()) {
                claimed++;
            } else if (job.submitted() == null) {
                due.merge(job.due(), 1, Integer::sum);
            } else {
                submitted.merge(job.submitted(), 1, Integer::sum);
            }
        }
        return new Flow(due, submitted, claimed);
    }

    Flow plus(Flow other) {
        return new Flow(both(due, other.due), both(submitted, other.submitted), claimed + other.claimed);
    }

    private static Map<LocalDate, Integer> both(Map<LocalDate, Integer> one, Map<LocalDate, Integer> other) {
        Map<LocalDate, Integer> sum = new TreeMap<>(one);
        other.forEach((day, count) -> sum.merge(day, count, Integer::sum));
        return sum;
    }

    public Now on(LocalDate today) {
        int late = before(due, today);
        int waiting = before(submitted, today.minusDays(Pace.PATIENCE));
        return new Now(all(due) - late + all(submitted) - waiting, late, waiting + claimed);
    }

    private static int before(Map<LocalDate, Integer> days, LocalDate day) {
        return days.entrySet().stream()
                .filter(one -> one.getKey().isBefore(day))
                .mapToInt(Map.Entry::getValue)
                .sum();
    }

    private static int all(Map<LocalDate, Integer> days) {
        return days.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Tasks under way, on a day; together they are all that are open. */
    public record Now(int running, int late, int blocked) {
        public int open() {
            return running + late + blocked;
        }
    }
}
