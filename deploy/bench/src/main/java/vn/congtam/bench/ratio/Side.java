package vn.congtam.bench.ratio;

import java.time.Duration;

/** The numerator or the denominator of a ratio. */
@FunctionalInterface
public interface Side {

    /** Runs for about so long. What it needs before and after is not measured. */
    Measured run(Duration time) throws Exception;
}
