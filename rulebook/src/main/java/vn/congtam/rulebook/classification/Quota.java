package vn.congtam.rulebook.classification;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Parameters;
import vn.congtam.rulebook.exact.Ratio;

/**
 * A percentage of a denominator, rounded: the disputed parts of Art. 20.5, each a parameter.
 *
 * @param least places by an exception, where the share of it comes to fewer
 */
record Quota(Ratio percent, boolean goodOrAbove, RoundingMode rounding, long least) {

    static Quota of(Parameters law, @Nullable Exceptional exception) {
        return new Quota(
                exception == null ? law.ratio("cap.percent") : Ratio.of(exception.percent()),
                law.text("cap.denominator").equals("GOOD_OR_ABOVE"),
                law.option("cap.rounding", RoundingMode.class),
                exception == null ? 0 : law.count("cap.exceptional-least"));
    }

    long base(long excellent, long good) {
        return goodOrAbove ? excellent + good : good;
    }

    /** With nobody Good there is nobody to be better than. */
    long allowed(long excellent, long good) {
        return good == 0 ? 0 : Math.max(least, share(excellent, good));
    }

    private long share(long excellent, long good) {
        return rounded(percent.times(Ratio.of(base(excellent, good))).over(Ratio.of(100)));
    }

    /** Whether more may be than the share comes to. */
    boolean exceedsShare(Count count) {
        return count.allowed() > share(count.excellent(), count.good());
    }

    private long rounded(Ratio exact) {
        return new BigDecimal(exact.numerator())
                .divide(new BigDecimal(exact.denominator()), 0, rounding)
                .longValueExact();
    }

    /** The most that fit when all others of them become Good. */
    long mayKeep(long excellent, long good) {
        long keep = excellent;
        while (keep > 0 && keep > allowed(keep, good + excellent - keep)) keep--;
        return keep;
    }

    Count count(@Nullable String group, long excellent, long good) {
        return new Count(
                group, excellent, good, base(excellent, good), allowed(excellent, good), mayKeep(excellent, good));
    }
}
