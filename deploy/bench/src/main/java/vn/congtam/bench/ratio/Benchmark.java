package vn.congtam.bench.ratio;

/** A ratio with its two sides, ready to be measured. */
public interface Benchmark extends AutoCloseable {

    Ratio ratio();

    Side numerator();

    Side denominator();

    @Override
    default void close() {}
}
