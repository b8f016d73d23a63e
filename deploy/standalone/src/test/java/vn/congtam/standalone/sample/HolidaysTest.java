package vn.congtam.standalone.sample;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class HolidaysTest {
    /** Eleven days off by Art. 112; Hùng Kings' day of 2026 is a Sunday, for which the Monday after it is off. */
    @Test
    void a_year_has_eleven_days_off_and_one_more_for_each_that_falls_on_a_weekend() {
        assertThat(Holidays.of(2026)).hasSize(12).doesNotHaveDuplicates().contains("2026-04-27", "2026-09-01");
        assertThat(LocalDate.parse("2026-04-26").getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
        assertThat(Holidays.of(2026).stream()
                        .map(LocalDate::parse)
                        .filter(day -> day.getDayOfWeek().getValue() >= DayOfWeek.SATURDAY.getValue()))
                .containsExactly(LocalDate.parse("2026-04-26"));
    }

    @Test
    void what_is_not_decided_yet_is_not_listed() {
        assertThat(Holidays.years()).containsExactly(2026, 2027);
        assertThat(Holidays.of(2027)).contains("2027-02-06", "2027-09-02").doesNotContain("2027-09-01", "2027-09-03");
        assertThat(Holidays.of(2028)).isEmpty();
    }
}
