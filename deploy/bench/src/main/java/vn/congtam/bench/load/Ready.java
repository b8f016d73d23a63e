package vn.congtam.bench.load;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.DelayQueue;
import java.util.concurrent.Delayed;
import java.util.concurrent.TimeUnit;

/** Tasks for which it is time for the next step: people do not hand in what they were given in the same second. */
final class Ready {
    private static final long LATER = Duration.ofSeconds(2).toNanos();

    private final DelayQueue<Waiting> queue = new DelayQueue<>();

    record Task(String id, Town.Person owner) {}

    private record Waiting(Task task, long from) implements Delayed {
        @Override
        public long getDelay(TimeUnit unit) {
            return unit.convert(from - System.nanoTime(), TimeUnit.NANOSECONDS);
        }

        @Override
        public int compareTo(Delayed other) {
            return Long.compare(getDelay(TimeUnit.NANOSECONDS), other.getDelay(TimeUnit.NANOSECONDS));
        }
    }

    void add(Task task) {
        queue.add(new Waiting(task, System.nanoTime() + LATER));
    }

    Optional<Task> next() {
        return Optional.ofNullable(queue.poll()).map(Waiting::task);
    }
}
