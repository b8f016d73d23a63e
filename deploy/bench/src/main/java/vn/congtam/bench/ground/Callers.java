package vn.congtam.bench.ground;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.HdrHistogram.Histogram;
import vn.congtam.bench.ratio.Measured;

/** Threads that repeat one thing. */
public final class Callers {
    private Callers() {}

    /** What is repeated. */
    @FunctionalInterface
    public interface Call {
        /** @return false when there is nothing left to do */
        boolean by(int caller) throws Exception;
    }

    /** Each asks again as soon as it is answered; the value is calls a second. */
    public static Measured closed(int callers, Duration time, Call call) throws Exception {
        long start = System.nanoTime();
        List<Histogram> all = each(callers, caller -> repeat(caller, start + time.toNanos(), call));
        return rate(all, System.nanoTime() - start);
    }

    private static Histogram repeat(int caller, long end, Call call) throws Exception {
        Histogram times = Measured.times();
        long before = System.nanoTime();
        while (before - end < 0 && call.by(caller)) {
            long now = System.nanoTime();
            times.recordValue(now - before);
            before = now;
        }
        return times;
    }

    /**
     * Calls come at their moments, whatever became of those before, and wait for a free caller if they must; the time
     * counts from the moment at which they came.
     */
    public static Measured open(int callers, double perSecond, Duration time, Call call) throws Exception {
        long start = System.nanoTime();
        AtomicLong next = new AtomicLong();
        List<Histogram> all = each(callers, caller -> {
            Histogram times = Measured.times();
            for (long due = due(start, next, perSecond);
                    due - start < time.toNanos();
                    due = due(start, next, perSecond)) {
                awaitMoment(due);
                if (!call.by(caller)) break;
                times.recordValue(Math.max(0, System.nanoTime() - due));
            }
            return times;
        });
        return rate(all, System.nanoTime() - start);
    }

    private static long due(long start, AtomicLong next, double perSecond) {
        return start + (long) (next.getAndIncrement() * 1e9 / perSecond);
    }

    public static void awaitMoment(long moment) {
        for (long left = moment - System.nanoTime(); left > 0; left = moment - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private static Measured rate(List<Histogram> all, long nanos) {
        Histogram sum = Measured.times();
        all.forEach(sum::add);
        return Measured.rate(sum.getTotalCount(), nanos, sum);
    }

    @FunctionalInterface
    private interface Work {
        Histogram by(int caller) throws Exception;
    }

    private static List<Histogram> each(int callers, Work work) throws Exception {
        List<Future<Histogram>> futures = new ArrayList<>();
        List<Histogram> results = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(callers)) {
            for (int i = 0; i < callers; i++) {
                int caller = i;
                Callable<Histogram> one = () -> work.by(caller);
                futures.add(pool.submit(one));
            }
            for (Future<Histogram> future : futures) results.add(future.get());
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
        return results;
    }
}
