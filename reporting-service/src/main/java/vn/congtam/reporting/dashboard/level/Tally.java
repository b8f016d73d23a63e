package vn.congtam.reporting.dashboard.level;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Grade;
import vn.congtam.reporting.dashboard.board.Progress;

/**
 * What a number of people come to. Two tallies add up to the tally of both groups together, so that each level of the
 * dashboard is the sum of the one below.
 *
 * @param people all in service, with a record or without
 * @param decided how many have each grade as decided
 * @param computed how many have each grade as it follows from the score so far
 * @param unrated for whom it was decided that there is no grade; in no share
 * @param scored how many have a total
 * @param totals the sum of these totals
 * @param assigned converted work assigned
 * @param completed converted work completed
 * @param flow open tasks
 */
public record Tally(
        int people,
        int withoutRecord,
        Map<Progress, Integer> progress,
        Map<Grade, Integer> decided,
        Map<Grade, Integer> computed,
        int unrated,
        int scored,
        BigDecimal totals,
        int works,
        BigDecimal assigned,
        BigDecimal completed,
        Flow flow) {

    public static final Tally NOBODY = new Tally(
            0, 0, Map.of(), Map.of(), Map.of(), 0, 0, BigDecimal.ZERO, 0, BigDecimal.ZERO, BigDecimal.ZERO, Flow.NONE);

    public static Tally sum(Collection<Tally> parts) {
        return parts.stream().reduce(NOBODY, Tally::plus);
    }

    public Tally plus(Tally other) {
        return new Tally(
                people + other.people,
                withoutRecord + other.withoutRecord,
                both(Progress.class, progress, other.progress),
                both(Grade.class, decided, other.decided),
                both(Grade.class, computed, other.computed),
                unrated + other.unrated,
                scored + other.scored,
                totals.add(other.totals),
                works + other.works,
                assigned.add(other.assigned),
                completed.add(other.completed),
                flow.plus(other.flow));
    }

    /** The mean of the totals as they stand on the slips, rounded half-up to two decimals; none where nobody has one. */
    @JsonProperty
    public @Nullable BigDecimal mean() {
        return scored == 0 ? null : totals.divide(BigDecimal.valueOf(scored), 2, RoundingMode.HALF_UP);
    }

    /** The share of those graded, by decision, who have each grade. */
    @JsonProperty
    public Map<Grade, BigDecimal> shares() {
        Map<Grade, BigDecimal> shares = new EnumMap<>(Grade.class);
        decided.forEach((grade, count) -> shares.put(grade, share(count, graded())));
        return shares;
    }

    @JsonProperty
    public int graded() {
        return decided.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Who has a record, and neither a grade nor a decision to give none. */
    @JsonProperty
    public int pending() {
        return people - withoutRecord - graded() - unrated;
    }

    public int decided(Grade grade) {
        return decided.getOrDefault(grade, 0);
    }

    public int locked() {
        return progress.getOrDefault(Progress.LOCKED, 0);
    }

    private static BigDecimal share(int part, int whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 4, RoundingMode.HALF_UP);
    }

    private static <E extends Enum<E>> Map<E, Integer> both(Class<E> type, Map<E, Integer> one, Map<E, Integer> other) {
        Map<E, Integer> sum = new EnumMap<>(type);
        sum.putAll(one);
        other.forEach((key, count) -> sum.merge(key, count, Integer::sum));
        return sum;
    }
}
