package vn.congtam.reporting.fairness.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CrowdTest {
    private static final Instant BEGIN = Instant.parse("2026-10-30T01:00:00Z");

    @Test
    void what_is_exactly_as_far_apart_as_allowed_is_together() {
        assertThat(crowd(List.of(0L, 30L, 60L, 121L), 60)).containsExactly(0L, 30L, 60L);
    }

    @Test
    void of_nothing_there_is_nothing() {
        assertThat(crowd(List.of(), 60)).isEmpty();
    }

    /** Against looking at every beginning, one by one. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void no_other_window_holds_more(long seed) {
        List<Long> seconds = new java.util.ArrayList<>(
                new Random(seed).longs(200, 0, 4_000).boxed().toList());
        Collections.shuffle(seconds, new Random(seed));
        long most = seconds.stream()
                .mapToLong(from -> seconds.stream()
                        .filter(one -> one >= from && one <= from + 60)
                        .count())
                .max()
                .orElse(0);
        assertThat(crowd(seconds, 60)).hasSize((int) most).isSorted();
    }

    private static List<Long> crowd(List<Long> seconds, long within) {
        Function<Long, Instant> at = BEGIN::plusSeconds;
        return Crowd.of(seconds, at, Duration.ofSeconds(within));
    }
}
