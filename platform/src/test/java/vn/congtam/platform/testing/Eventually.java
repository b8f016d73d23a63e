package vn.congtam.platform.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.assertj.core.api.Assertions;

/** Waits for a fact to arrive, by asking again until it is so. */
public final class Eventually {
    private static final Duration AT_MOST = Duration.ofSeconds(60);
    private static final Duration BETWEEN = Duration.ofMillis(20);

    private Eventually() {}

    public static void eventually(BooleanSupplier truth) {
        Instant end = Instant.now().plus(AT_MOST);
        while (!truth.getAsBoolean()) {
            Assertions.assertThat(Instant.now()).as("in time").isBefore(end);
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }
}
