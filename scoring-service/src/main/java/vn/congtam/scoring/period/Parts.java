package vn.congtam.scoring.period;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import vn.congtam.rulebook.period.Kind;
import vn.congtam.rulebook.period.Span;

/**
 * Which shorter spans count for a person in a longer one, as known on the day of asking: those by which he is to be rated
 * where he serves on their last day, by a law for what he then is, and that are due by the day the longer one is; besides,
 * all in which he was rated, and those due in which he is on the list. Nobody waits for what nobody will ever rate.
 *
 * @param inTime whether a span is due early enough
 * @param governed whether a law governs the person in a span
 */
record Parts(Span whole, Stations stations, Evaluated evaluated, Predicate<Span> inTime, Predicate<Span> governed) {

    List<Span> counted() {
        List<Span> all = due(Stream.concat(stations.ratedIn(whole).stream(), evaluated.ownWorkIn(whole)));
        return all.stream().filter(one -> !countsElsewhere(one, all)).toList();
    }

    /** For a year that is graded by quarters alone. */
    List<Span> quarters() {
        return due(Stream.concat(stations.quartersIn(whole).stream(), evaluated.quartersIn(whole)));
    }

    private List<Span> due(Stream<Span> some) {
        return some.distinct().filter(this::isDue).sorted().toList();
    }

    private boolean isDue(Span part) {
        return evaluated.left(part).isPresent() || inTime.test(part) && isRated(part);
    }

    private boolean isRated(Span part) {
        return evaluated.isIn(part) || stations.servesAtEndOf(part) && governed.test(part);
    }

    /** No day counts twice, where the agencies, or one in the course of time, rate by different spans. */
    private boolean countsElsewhere(Span one, List<Span> all) {
        return one.kind() == Kind.QUARTER
                ? isMadeUp(one, all)
                : all.stream().anyMatch(other -> isQuarterOf(one, other, all) && !countsBeside(one));
    }

    private boolean isQuarterOf(Span month, Span other, List<Span> all) {
        return !other.equals(month) && other.contains(month) && !isMadeUp(other, all);
    }

    /** A year has both the quarter and the months of it that are rated by themselves; nothing else does. */
    private boolean countsBeside(Span month) {
        return whole.kind() == Kind.YEAR && evaluated.isIn(month);
    }

    /** Whether all the months of a quarter are rated by themselves. */
    private boolean isMadeUp(Span quarter, List<Span> all) {
        return quarter.months().stream().allMatch(month -> all.contains(month) && evaluated.isIn(month));
    }
}
