package vn.congtam.platform.wire.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final Pace pace = new Pace(Duration.ofMillis(100));

    @Test
    void what_took_long_is_followed_by_a_longer_wait_in_which_more_is_gathered() {
        assertThat(pace.after(nanos(5))).isEqualTo(nanos(10));
        assertThat(pace.after(nanos(30))).isEqualTo(nanos(60));
    }

    @Test
    void the_wait_has_a_limit() {
        assertThat(pace.after(nanos(5_000))).isEqualTo(nanos(100));
    }

    @Test
    void where_nothing_may_be_gathered_nobody_waits() {
        assertThat(new Pace(Duration.ZERO).after(nanos(30))).isZero();
    }

    private static long nanos(long millis) {
        return Duration.ofMillis(millis).toNanos();
    }
}
