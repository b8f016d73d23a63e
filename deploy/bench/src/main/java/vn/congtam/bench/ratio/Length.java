package vn.congtam.bench.ratio;

import java.time.Duration;

/**
 * How long to measure.
 *
 * @param side each side of each round
 * @param warmUp both sides in turn, before the first round that counts
 */
public record Length(Duration side, Duration warmUp, int rounds) {
    public static final Length FULL = new Length(Duration.ofSeconds(10), Duration.ofSeconds(20), 5);

    public Length {
        if (side.isNegative() || side.isZero() || rounds < 1) {
            throw new IllegalArgumentException(side + " " + rounds);
        }
    }

    /** With less time for each side there is less of a warm-up as well, and no verdict. */
    public static Length ofSeconds(int seconds) {
        Duration side = Duration.ofSeconds(seconds);
        Duration warmUp = side.multipliedBy(2);
        return new Length(side, warmUp.compareTo(FULL.warmUp) < 0 ? warmUp : FULL.warmUp, FULL.rounds);
    }

    /** A look, from which nothing should be concluded. */
    public boolean isShort() {
        return side.compareTo(FULL.side) < 0;
    }
}
