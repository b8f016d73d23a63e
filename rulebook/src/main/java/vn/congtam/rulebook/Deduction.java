package vn.congtam.rulebook;

import vn.congtam.rulebook.exact.Ratio;

/** Two readings of "25 % of the score of that product or job" (Art. 14). */
enum Deduction {
    PER_UNIT {
        @Override
        Ratio remaining(Ratio completed, Ratio lost) {
            return completed.minus(lost).orZeroIfNegative();
        }
    },
    PER_LINE {
        @Override
        Ratio remaining(Ratio completed, Ratio lost) {
            return completed.times(Ratio.ONE.minus(lost).orZeroIfNegative());
        }
    };

    /** @param lost the rate times the failures that count */
    abstract Ratio remaining(Ratio completed, Ratio lost);
}
