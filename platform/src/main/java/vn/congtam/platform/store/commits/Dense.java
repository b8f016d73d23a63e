package vn.congtam.platform.store.commits;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.LongStream;

/** Numbers without a gap: the last one is found by looking at a few, first ever further, then ever closer. */
final class Dense {
    private static final int WIDE = 64;

    private Dense() {}

    /**
     * @param known before which all are present; -1 when that is not known of any
     * @param present tells which of some numbers are present
     */
    static long last(long known, Function<LongStream, Collection<Long>> present) {
        long next = furthest(known, LongStream.of(known + 1), present);
        return next == known ? known : lastAfter(next, present);
    }

    private static long lastAfter(long start, Function<LongStream, Collection<Long>> present) {
        long low = furthest(start, LongStream.range(0, 40).map(power -> start + (1L << power)), present);
        long high = low == start ? low + 1 : low + (low - start);
        while (high - low > 1) {
            long from = low;
            long end = high;
            long step = Math.max(1, (high - low) / WIDE);
            low = furthest(low, LongStream.iterate(from + step, at -> at < end, at -> at + step), present);
            high = Math.min(high, low + step);
        }
        return low;
    }

    private static long furthest(long known, LongStream some, Function<LongStream, Collection<Long>> present) {
        return present.apply(some).stream().reduce(known, Math::max);
    }
}
