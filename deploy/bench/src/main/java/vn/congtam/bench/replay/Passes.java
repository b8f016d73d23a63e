package vn.congtam.bench.replay;

import java.time.Duration;
import org.HdrHistogram.Histogram;
import vn.congtam.bench.ratio.Measured;

/** The same thing from beginning to end, once or as often as there is time for it. */
public final class Passes {
    private Passes() {}

    /** One time through. */
    @FunctionalInterface
    public interface Pass {
        /** @return of how many things */
        long run() throws Exception;
    }

    public static Measured of(Duration time, Pass pass) throws Exception {
        Histogram times = Measured.times();
        long start = System.nanoTime();
        long count = 0;
        long before = start;
        do {
            count += pass.run();
            long now = System.nanoTime();
            times.recordValue(now - before);
            before = now;
        } while (before - start < time.toNanos());
        return Measured.rate(count, before - start, times);
    }
}
