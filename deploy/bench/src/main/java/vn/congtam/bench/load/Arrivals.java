package vn.congtam.bench.load;

import java.time.Duration;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.function.LongSupplier;
import tools.jackson.core.JacksonException;
import vn.congtam.bench.ground.Callers;

/** Requests come at their moments, whether those before are answered or not: people do not wait for one another. */
final class Arrivals {
    private static final int MOST_AT_ONCE = 2_000;
    private static final String CROWDED = "not sent: " + MOST_AT_ONCE + " wait";

    private final Semaphore room = new Semaphore(MOST_AT_ONCE);
    private final Tally tally = new Tally();
    private final Work work;
    private final LongSupplier nanos;

    Arrivals(Work work, LongSupplier nanos) {
        this.work = work;
        this.nanos = nanos;
    }

    /** @return the seconds from the first request to the last answer, and the tally */
    Report run(int rate, Duration time) {
        long start = nanos.getAsLong();
        long count = rate * time.toSeconds();
        try (ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
            for (long number = 0; number < count; number++) {
                long due = start + number * 1_000_000_000L / rate;
                Callers.awaitMoment(due);
                Kind kind = Kind.of(number);
                if (room.tryAcquire()) {
                    var _ = people.submit(() -> act(kind, due));
                } else {
                    tally.failed(kind, CROWDED);
                }
            }
        }
        return Report.of(rate, (nanos.getAsLong() - start) / 1e9, tally);
    }

    private void act(Kind kind, long due) {
        try {
            Work.Done done = work.act(kind);
            if (done.answer().isGood()) {
                tally.good(done.kind(), nanos.getAsLong() - due);
            } else {
                tally.failed(done.kind(), told(done.answer()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            tally.failed(kind, e.toString());
        } finally {
            room.release();
        }
    }

    private static String told(Api.Answer answer) {
        try {
            return answer.status() + " " + answer.json().path("code").asString("");
        } catch (JacksonException noProblem) {
            return answer.status() == 0 ? answer.body() : String.valueOf(answer.status());
        }
    }
}
