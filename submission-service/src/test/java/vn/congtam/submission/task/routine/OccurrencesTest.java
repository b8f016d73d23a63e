package vn.congtam.submission.task.routine;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.congtam.events.submission.Recurrence.Cycle.MONTH;
import static vn.congtam.events.submission.Recurrence.Cycle.WEEK;
import static vn.congtam.events.submission.Recurrence.Cycle.WORKING_DAY;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.congtam.events.submission.Recurrence;
import vn.congtam.rulebook.deadline.WorkingDays;

/** September 2026 begins on a Tuesday; the 1st and 2nd are holidays, and Saturday the 26th is worked. */
class OccurrencesTest {
    private static final YearMonth SEPTEMBER = YearMonth.of(2026, 9);
    private static final WorkingDays WORKED = new WorkingDays(Set.of(day(1), day(2)), Set.of(day(26)));

    @Test
    void what_comes_every_working_day_leaves_out_holidays_and_weekends_but_not_days_that_make_up() {
        List<LocalDate> days = in(new Recurrence(WORKING_DAY, List.of()));
        assertThat(days).hasSize(21).startsWith(day(3), day(4), day(7)).contains(day(26));
    }

    @Test
    void what_comes_by_the_week_falls_out_on_a_holiday() {
        assertThat(in(new Recurrence(WEEK, List.of(2, 5))))
                .containsExactly(day(4), day(8), day(11), day(15), day(18), day(22), day(25), day(29));
    }

    @Test
    void what_comes_by_the_month_moves_to_the_next_working_day() {
        assertThat(in(new Recurrence(MONTH, List.of(1, 19)))).containsExactly(day(3), day(21));
    }

    @Test
    void two_that_move_to_one_day_are_one() {
        assertThat(in(new Recurrence(MONTH, List.of(1, 2, 3)))).containsExactly(day(3));
    }

    @Test
    void the_31st_is_the_last_day_and_what_would_leave_the_month_comes_before() {
        Recurrence last = new Recurrence(MONTH, List.of(31));
        assertThat(in(last)).containsExactly(day(30));
        YearMonth october = YearMonth.of(2026, 10);
        assertThat(new Occurrences(last, WORKED).in(october, LocalDate.MIN, LocalDate.MAX))
                .containsExactly(LocalDate.of(2026, 10, 30));
    }

    @Test
    void days_before_the_first_and_after_the_last_do_not_count() {
        assertThat(new Occurrences(new Recurrence(WEEK, List.of(5)), WORKED).in(SEPTEMBER, day(11), day(18)))
                .containsExactly(day(11), day(18));
    }

    private static List<LocalDate> in(Recurrence recurrence) {
        return new Occurrences(recurrence, WORKED).in(SEPTEMBER, LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31));
    }

    private static LocalDate day(int day) {
        return SEPTEMBER.atDay(day);
    }
}
