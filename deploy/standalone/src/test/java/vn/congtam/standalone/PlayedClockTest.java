package vn.congtam.standalone;

import static java.time.temporal.ChronoUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.MDC;

class PlayedClockTest {
    private static final Instant EVENING = Instant.parse("2026-10-05T20:00:00Z");

    @TempDir
    private Path folder;

    private final Moments moments = new Moments("secret");

    @Test
    void it_is_now_unless_something_is_played() {
        isAbout(Instant.now(), "0123456789abcdef");
    }

    @Test
    void what_is_played_is_done_on_its_day_in_every_zone_and_all_else_today() {
        String played = moments.name(EVENING, 0);
        isAbout(EVENING, played);
        try (MDC.MDCCloseable _ = MDC.putCloseable("correlation", played)) {
            assertThat(LocalDate.now(clock().withZone(ZoneId.of("Asia/Ho_Chi_Minh"))))
                    .isEqualTo(LocalDate.of(2026, 10, 6));
        }
        isAbout(Instant.now(), "0123456789abcdef");
    }

    @Test
    void after_a_restart_it_is_still_that_day() {
        isAbout(EVENING, new Moments("secret").name(EVENING, 3));
    }

    @Test
    void nobody_dates_an_act_back_by_a_name_of_his_own() {
        String forged = new Moments("guessed").name(EVENING, 0);
        isAbout(Instant.now(), forged);
        isAbout(Instant.now(), moments.name(EVENING, 0).replace("-0-", "-1-"));
    }

    @Test
    void an_installation_can_start_on_another_day() throws IOException {
        Files.writeString(folder.resolve("moment"), EVENING.toString());
        isAbout(EVENING, "0123456789abcdef");
    }

    private void isAbout(Instant moment, String correlation) {
        Clock clock = clock();
        try (MDC.MDCCloseable _ = MDC.putCloseable("correlation", correlation)) {
            assertThat(clock.instant()).isCloseTo(moment, within(10, SECONDS));
        }
    }

    private Clock clock() {
        return new PlayedClock(moments, folder.resolve("moment"));
    }
}
