package vn.congtam.rulebook.indicator;

import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Parameters;
import vn.congtam.rulebook.exact.Ratio;

/**
 * How an agency's own indicators enter the score. Art. 14 and 16 make the task points of products alone: so they are shown
 * beside, and a share of the task points is for proposals.
 *
 * @param share of the task points, 0 to 1; 0 where they are shown beside
 */
public record OwnIndicators(Place place, Ratio share) {

    public enum Place {
        BESIDE,
        WITHIN
    }

    public static OwnIndicators by(Parameters law) {
        return new OwnIndicators(
                law.option("own-indicators.place", Place.class),
                law.ratio("own-indicators.share").over(Ratio.of(100)));
    }

    /**
     * @param taskPoints by products, as the law has them
     * @param most that task points may be
     * @param own what the indicators came to, from 0 to 1; none as long as one of them is missing
     * @return none where they are to be within and are not known
     */
    public @Nullable Ratio taskPoints(Ratio taskPoints, Ratio most, @Nullable Ratio own) {
        if (place == Place.BESIDE) return taskPoints;
        return own == null
                ? null
                : taskPoints.times(Ratio.ONE.minus(share)).plus(most.times(own).times(share));
    }
}
