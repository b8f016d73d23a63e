package vn.congtam.submission.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.submission.task.Story.LAN;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.submission.ConnectionId;

/** A thousand files a day are few facts, and none of them is told too late. */
class CadenceTest {
    private static final LocalDate FIRST_OF_NOVEMBER = LocalDate.of(2026, 11, 1);
    private static final Instant NOON = Instant.parse("2026-11-01T05:00:00Z");
    private final Cadence cadence = new Cadence(Duration.ofMinutes(15));

    private static Tally tally(String month, boolean open) {
        Tally.What what = new Tally.What(
                new ConnectionId("xa-dien-khanh/mot-cua"), LAN, new CatalogueId("dk-2026-1"), "C-20", month);
        return new Tally("c-" + month, what, 2, 1, 0, null, open);
    }

    @Test
    void what_changes_of_a_month_that_is_over_is_told_at_once_and_once() {
        cadence.changed(tally("2026-10", true), FIRST_OF_NOVEMBER);
        cadence.changed(tally("2026-10", true), FIRST_OF_NOVEMBER);
        assertThat(cadence.over()).containsExactly("c-2026-10");
        assertThat(cadence.over()).isEmpty();
    }

    @Test
    void what_changes_of_the_month_that_runs_waits_for_its_turn() {
        cadence.changed(tally("2026-11", true), FIRST_OF_NOVEMBER);
        cadence.changed(tally("2026-10", false), FIRST_OF_NOVEMBER);
        assertThat(cadence.over()).isEmpty();
    }

    @Test
    void all_are_told_after_each_pause() {
        assertThat(cadence.isAllDue(NOON)).isTrue();
        assertThat(cadence.isAllDue(NOON.plusSeconds(14 * 60))).isFalse();
        assertThat(cadence.isAllDue(NOON.plusSeconds(15 * 60))).isTrue();
        assertThat(cadence.rest()).isLessThan(Duration.ofSeconds(5));
    }
}
