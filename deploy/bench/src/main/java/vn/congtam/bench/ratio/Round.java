package vn.congtam.bench.ratio;

/**
 * Both sides, one right after the other.
 *
 * @param order which of them came first: {@code AB} the numerator, {@code BA} the denominator
 */
public record Round(Order order, Measured numerator, Measured denominator) {

    public enum Order {
        AB,
        BA;

        /** ABBA: what drifts over time weighs on both sides alike. */
        static Order of(int round) {
            return round % 2 == 0 ? AB : BA;
        }
    }

    double ratio() {
        return numerator.value() / denominator.value();
    }

    static Round of(Order order, Benchmark benchmark, java.time.Duration time) throws Exception {
        if (order == Order.AB) {
            Measured first = benchmark.numerator().run(time);
            return new Round(order, first, benchmark.denominator().run(time));
        }
        Measured first = benchmark.denominator().run(time);
        return new Round(order, benchmark.numerator().run(time), first);
    }
}
