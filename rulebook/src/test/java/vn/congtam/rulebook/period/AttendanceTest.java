package vn.congtam.rulebook.period;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.congtam.rulebook.Local;
import vn.congtam.rulebook.RuleSet;

class AttendanceTest {
    private static final Span OCTOBER = Span.parse("2026-10");
    private static final Attendance DECREE = Attendance.by(RuleSet.of(RuleSet.DEFAULT));

    @Test
    void who_was_absent_on_all_days_was_not_there() {
        assertThat(DECREE.isTooShort(OCTOBER, day(10, 1), day(10, 31))).isTrue();
        assertThat(DECREE.isTooShort(OCTOBER, day(8, 15), day(12, 31))).isTrue();
    }

    @Test
    void who_served_a_day_is_rated_on_it() {
        assertThat(DECREE.isTooShort(OCTOBER, day(10, 2), day(12, 31))).isFalse();
        assertThat(DECREE.isTooShort(OCTOBER, day(8, 1), day(10, 30))).isFalse();
        assertThat(DECREE.isTooShort(OCTOBER, day(11, 1), day(11, 30))).isFalse();
    }

    @Test
    void a_proposal_may_try_a_fifth_of_the_days() {
        Attendance fifth = Attendance.by(Local.proposal(RuleSet.DEFAULT, "unrated.present-up-to-percent=20"));
        assertThat(fifth.isTooShort(OCTOBER, day(10, 7), day(10, 31))).isTrue();
        assertThat(fifth.isTooShort(OCTOBER, day(10, 8), day(10, 31))).isFalse();
    }

    private static LocalDate day(int month, int day) {
        return LocalDate.of(2026, month, day);
    }
}
