package vn.congtam.standalone;

import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlayedClockTest {
    @TempDir
    private Path folder;

    private PlayedClock clock;

    @BeforeEach
    void start() {
        clock = new PlayedClock(folder.resolve("moment"));
    }

    @Test
    void it_is_now_unless_something_is_played() {
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(10, SECONDS));
    }

    @Test
    void while_a_month_is_played_it_is_that_day_in_every_zone() {
        clock.setTo(Instant.parse("2026-10-05T20:00:00Z"));
        assertThat(clock.instant()).isCloseTo(Instant.parse("2026-10-05T20:00:00Z"), within(10, SECONDS));
        assertThat(LocalDate.now(clock.withZone(ZoneId.of("Asia/Ho_Chi_Minh")))).isEqualTo(LocalDate.of(2026, 10, 6));
    }

    @Test
    void afterwards_it_is_now_again() {
        clock.setTo(Instant.EPOCH);
        clock.release();
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(10, SECONDS));
        start();
        assertThat(clock.instant()).isCloseTo(Instant.now(), within(10, SECONDS));
    }

    @Test
    void a_play_that_was_cut_off_goes_on_on_its_day() {
        clock.setTo(Instant.parse("2026-10-05T00:30:00Z"));
        start();
        assertThat(clock.instant()).isCloseTo(Instant.parse("2026-10-05T00:30:00Z"), within(10, SECONDS));
    }
}
