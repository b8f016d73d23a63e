package vn.congtam.bench.ratio;

/**
 * A figure that says how close we come to what is physically possible: ours over that of the bare parts, measured side
 * by side in the same process.
 *
 * @param id such as {@code P5b}
 * @param floor below which nothing is shipped
 * @param target near what is possible at all
 * @param unit of both sides
 */
public record Ratio(
        String id, String numerator, String denominator, Better better, double floor, double target, String unit) {

    /** Which way is good. */
    public enum Better {
        HIGHER,
        LOWER
    }

    public boolean meets(double ratio, double bound) {
        return better == Better.HIGHER ? ratio >= bound : ratio <= bound;
    }
}
