package vn.congtam.scoring.explanation.rating;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.Figures;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Work;

/**
 * Why a row is looked at before others. It asks, and changes nothing.
 *
 * @param first what it is measured by, such as how often; none where there is nothing to count
 * @param words of somebody, such as why it was given back
 */
record Concern(
        Cause cause,
        @Nullable BigDecimal first,
        @Nullable BigDecimal second,
        @Nullable String words) {
    /** A fifth of the scale: that far apart, self-score and facts tell of two different months. */
    private static final BigDecimal APART = new BigDecimal("0.2");

    private static final BigDecimal TASKS = new BigDecimal("70");

    /** The heaviest first. */
    enum Cause {
        RETURNED(5),
        ABOVE_FACTS(5),
        BELOW_FACTS(2),
        EVIDENCE(4),
        SILENT(3),
        SELF_LATE(2),
        FAILED(2),
        LATE_WORK(2),
        NO_WORK(4);

        private final int weight;

        Cause(int weight) {
            this.weight = weight;
        }
    }

    int weight() {
        return cause.weight;
    }

    static List<Concern> of(Evidence found) {
        return Stream.of(
                        returned(found.returns()),
                        gap(found.self(), found.facts()),
                        counted(Cause.EVIDENCE, found.unevidenced()),
                        found.silent() ? plain(Cause.SILENT) : Stream.<Concern>empty(),
                        found.selfLate() ? plain(Cause.SELF_LATE) : Stream.<Concern>empty(),
                        counted(
                                Cause.FAILED,
                                times(
                                        found.lines(),
                                        work -> work.failures().counted().count())),
                        counted(
                                Cause.LATE_WORK,
                                times(
                                        found.lines(),
                                        work -> work.lateness().counted().count())),
                        found.lines().isEmpty() ? plain(Cause.NO_WORK) : Stream.<Concern>empty())
                .flatMap(one -> one)
                .toList();
    }

    /**
     * What there is to look at.
     *
     * @param self how he sees his ordinary duty; none without a self-score
     * @param unevidenced criteria of group III with points and nothing to show for them
     * @param silent whether no self-score came by its day
     */
    record Evidence(
            @Nullable Returns returns,
            @Nullable Duty self,
            @Nullable Figures facts,
            long unevidenced,
            boolean silent,
            boolean selfLate,
            List<Line> lines) {}

    private static Stream<Concern> returned(@Nullable Returns returns) {
        if (returns == null) return Stream.empty();
        BigDecimal times = BigDecimal.valueOf(returns.times());
        return Stream.of(new Concern(Cause.RETURNED, times, null, returns.reason()));
    }

    /**
     * Points of groups I and II. Those of group III are for what goes beyond it, and nobody's facts tell of that.
     *
     * @param most that they can be
     */
    record Duty(BigDecimal points, BigDecimal most) {}

    /** Both as shares of what can be reached. */
    private static Stream<Concern> gap(@Nullable Duty self, @Nullable Figures facts) {
        BigDecimal tasks = facts == null ? null : facts.taskPoints();
        if (self == null || tasks == null) return Stream.empty();
        BigDecimal apart = self.points().multiply(TASKS).subtract(tasks.multiply(self.most()));
        if (apart.abs().compareTo(APART.multiply(self.most()).multiply(TASKS)) < 0) return Stream.empty();
        Cause cause = apart.signum() > 0 ? Cause.ABOVE_FACTS : Cause.BELOW_FACTS;
        return Stream.of(new Concern(cause, self.points(), tasks, null));
    }

    private static Stream<Concern> counted(Cause cause, long count) {
        return count == 0 ? Stream.empty() : Stream.of(new Concern(cause, BigDecimal.valueOf(count), null, null));
    }

    private static Stream<Concern> plain(Cause cause) {
        return Stream.of(new Concern(cause, null, null, null));
    }

    private static long times(List<Line> lines, ToIntFunction<Work> counting) {
        return lines.stream().map(Line::work).mapToInt(counting).sum();
    }
}
