package vn.congtam.platform.rounds;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RoundsTest {
    private final LinkedBlockingQueue<Integer> done = new LinkedBlockingQueue<>();
    private final AtomicInteger count = new AtomicInteger();
    private final Rounds rounds = new Rounds("test", took -> Duration.ofDays(1), this::failFirst);

    @Test
    void what_fails_in_one_round_is_tried_in_the_next_which_need_not_be_waited_for() throws InterruptedException {
        rounds.start();
        assertThat(rounds.areGoingOn()).isTrue();
        assertThat(done.poll(1, TimeUnit.MINUTES)).isEqualTo(1);
        rounds.wake();
        assertThat(done.poll(1, TimeUnit.MINUTES)).isEqualTo(2);
    }

    @AfterEach
    void stop() {
        rounds.stop();
        assertThat(rounds.areGoingOn()).isFalse();
    }

    private void failFirst() {
        int now = count.incrementAndGet();
        done.add(now);
        if (now == 1) throw new IllegalStateException("the first round");
    }
}
