package vn.congtam.rulebook.indicator;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.exact.Ratio;

/**
 * A figure with a target. Whoever reaches it has attained it fully, and never more than that.
 *
 * @param target the lower end of the range, where one is to be kept
 * @param upper the upper end of the range; none otherwise
 * @param floor where attainment ends, of a line only; of a range below it, and as far away above it
 * @param stairs of steps only, the nearest to the target first
 */
public record Quantity(
        @Nullable String unit,
        Direction direction,
        Ratio target,
        @Nullable Ratio upper,
        Curve curve,
        @Nullable Ratio floor,
        List<Stair> stairs)
        implements Measure {
    public Quantity {
        stairs = List.copyOf(stairs);
    }

    /** From 0 to 1, exact. */
    public Ratio attainment(Ratio actual) {
        Ratio distance = distance(actual);
        if (!distance.isPositive()) return Ratio.ONE;
        return switch (curve) {
            case RATIO -> proportion(actual);
            case LINEAR -> Ratio.ONE.minus(distance.over(tolerance())).orZeroIfNegative();
            case STEPS -> step(distance);
        };
    }

    /** How far the target was missed; not positive where it was reached. */
    private Ratio distance(Ratio actual) {
        return switch (direction) {
            case MORE -> target.minus(actual);
            case LESS -> actual.minus(target);
            case WITHIN -> isAbove(actual) ? actual.minus(end()) : target.minus(actual);
        };
    }

    private Ratio proportion(Ratio actual) {
        return switch (direction) {
            case MORE -> actual.orZeroIfNegative().over(target);
            case LESS -> target.over(actual);
            case WITHIN ->
                isAbove(actual) ? end().over(actual) : actual.orZeroIfNegative().over(target);
        };
    }

    private Ratio tolerance() {
        Ratio end = floor == null ? Ratio.ZERO : floor;
        return direction == Direction.LESS ? end.minus(target) : target.minus(end);
    }

    private Ratio step(Ratio distance) {
        return stairs.stream()
                .filter(one -> one.distance().isAtLeast(distance))
                .findFirst()
                .map(Stair::share)
                .orElse(Ratio.ZERO);
    }

    private boolean isAbove(Ratio actual) {
        return actual.compareTo(end()) > 0;
    }

    private Ratio end() {
        return upper == null ? target : upper;
    }
}
