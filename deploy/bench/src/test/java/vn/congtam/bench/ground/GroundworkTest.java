package vn.congtam.bench.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import vn.congtam.bench.ratio.Measured;

class GroundworkTest {

    @Test
    void the_second_is_half_as_frequent_as_the_first() {
        Zipf zipf = new Zipf(10);
        SplittableRandom random = new SplittableRandom(1);
        int[] drawn = new int[10];
        for (int i = 0; i < 100_000; i++) drawn[zipf.next(random)]++;
        assertThat(drawn[1] / (double) drawn[0]).isCloseTo(0.5, within(0.03));
        assertThat(drawn[9] / (double) drawn[0]).isCloseTo(0.1, within(0.02));
    }

    @Test
    void an_event_has_four_hundred_bytes() {
        Events events = new Events("congtam.bench/append");
        assertThat(events.entry(Events.task(7), 12, Instant.now()).bytes()).hasSizeBetween(395, 405);
    }

    @Test
    void open_callers_are_not_slowed_by_slow_answers_but_their_times_tell() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        Measured measured = Callers.open(1, 100, Duration.ofMillis(200), caller -> {
            calls.incrementAndGet();
            Callers.awaitMoment(System.nanoTime() + 20_000_000);
            return true;
        });
        assertThat(calls.get()).isEqualTo(20);
        assertThat(measured.nanos().getMaxValue()).isGreaterThan(150_000_000L);
    }

    @Test
    void closed_callers_stop_when_nothing_is_left() throws Exception {
        AtomicInteger left = new AtomicInteger(10);
        Measured measured = Callers.closed(2, Duration.ofSeconds(30), caller -> left.getAndDecrement() > 0);
        assertThat(measured.nanos().getTotalCount()).isEqualTo(10);
    }
}
