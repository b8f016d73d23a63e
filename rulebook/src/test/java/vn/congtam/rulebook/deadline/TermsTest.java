package vn.congtam.rulebook.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congtam.rulebook.Local;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.period.Span;

class TermsTest {
    private static final RuleSet DECREE = RuleSet.of(RuleSet.DEFAULT);
    private static final Terms EMPLOYEES = Terms.by(RuleSet.of("nd233-2026/1"));
    private static final WorkingDays PLAIN = new WorkingDays(Set.of());
    /** New Year's Day 2027 is a Friday; the Saturday after it is worked. */
    private static final WorkingDays NEW_YEAR = new WorkingDays(Set.of(day("2027-01-01")), Set.of(day("2027-01-02")));

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, true", "2026-11-21, false", "2026-11-22, false", "2027-01-01, false", "2027-01-02, true"})
    void days_off_are_week_ends_and_holidays_unless_made_up_for(LocalDate day, boolean worked) {
        assertThat(NEW_YEAR.isWorked(day)).isEqualTo(worked);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-20, 1, 2026-11-23",
        "2026-11-21, 1, 2026-11-23",
        "2026-11-23, 10, 2026-12-07",
        "2026-12-31, 1, 2027-01-02",
        "2026-12-31, 2, 2027-01-04",
        "2026-12-31, 0, 2026-12-31",
    })
    void working_days_are_counted_from_the_next_day(LocalDate from, int days, LocalDate last) {
        assertThat(NEW_YEAR.after(from, days)).isEqualTo(last);
    }

    /** What comes in on its last days would else not count; who must report before it is over may end it by then. */
    @ParameterizedTest
    @CsvSource({
        "2026-10,                2026-10-25, 2026-10-25",
        "2026-10,                2026-10-01, 2026-10-25",
        "2026-Q4,                2026-12-25, 2026-12-25",
        "2026-10-05--2026-10-10, 2026-10-25, 2026-10-11",
        "2026-09-01--2026-10-31, 2026-10-25, 2026-10-25",
        "2026,                   2026-12-14, 2026-11-25",
        "2026,                   2026-01-02, 2026-11-25",
        "2026,                   2027-01-15, 2026-12-25",
    })
    void a_span_ends_when_it_is_over_or_when_the_law_has_it_reported(String span, LocalDate due, LocalDate first) {
        assertThat(Terms.by(DECREE).endFrom(Span.parse(span), due)).isEqualTo(first);
    }

    @Test
    void where_a_month_is_reported_on_its_last_day_it_ends_then() {
        Terms late = Terms.by(Local.rules("report.due-day=31"));
        assertThat(late.endFrom(Span.parse("2026-11"), day("2026-11-30"))).isEqualTo(day("2026-11-30"));
    }

    /** By walking day after day. */
    @Test
    void counting_agrees_with_walking() {
        long seed = Long.getLong("seed", System.nanoTime());
        System.out.println("TermsTest -Dseed=" + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 1_000; i++) {
            LocalDate from = day("2026-12-20").plusDays(random.nextInt(400));
            int days = 1 + random.nextInt(30);
            LocalDate last = NEW_YEAR.after(from, days);
            assertThat(NEW_YEAR.isWorked(last)).isTrue();
            assertThat(from.plusDays(1)
                            .datesUntil(last.plusDays(1))
                            .filter(NEW_YEAR::isWorked)
                            .count())
                    .isEqualTo(days);
        }
    }

    @Test
    void public_employees_petition_within_5_days_and_are_answered_within_10_working_days() {
        assertThat(EMPLOYEES.limits()).isEqualTo(new Limits(5, 10));
        Term file = EMPLOYEES.fileBy(day("2026-11-23"), PLAIN);
        assertThat(file.last()).isEqualTo("2026-11-30");
        assertThat(file.step().text().en())
                .isEqualTo("Published on 2026-11-23; a petition may be filed within 5 days, by 2026-11-30.");
        assertThat(file.step().article()).isEqualTo("Điều 27 Luật Viên chức 2025");
        Term resolve = EMPLOYEES.resolveBy(day("2026-11-23"), PLAIN);
        assertThat(resolve.last()).isEqualTo("2026-12-07");
        assertThat(resolve.step().value()).isEqualTo("2026-12-07");
        assertThat(resolve.step().inputs()).containsEntry("days", "10").containsEntry("received", "2026-11-23");
    }

    @Test
    void a_term_that_ends_on_a_day_off_ends_on_the_next_working_day_or_not() {
        assertThat(EMPLOYEES.fileBy(day("2026-12-27"), NEW_YEAR).last()).isEqualTo("2027-01-02");
        Terms strict = Terms.by(Local.on("nd233-2026/1", "term.last-day-off=SAME_DAY"));
        assertThat(strict.fileBy(day("2026-12-27"), NEW_YEAR).last()).isEqualTo("2027-01-01");
    }

    @Test
    void for_civil_servants_the_agency_must_set_the_terms() {
        Terms open = Terms.by(DECREE);
        assertThat(open.limits()).isEqualTo(Limits.OPEN);
        assertThatThrownBy(() -> open.fileBy(day("2026-11-23"), PLAIN))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(Local.wrong(refusal.violations()))
                                .containsExactly("TERM_NOT_SET /petition.file-within-days"));
        assertThatThrownBy(() -> open.resolveBy(day("2026-11-23"), PLAIN))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.pointer()).isEqualTo("/petition.resolve-within-working-days"));
        Terms local = Terms.by(Local.rules("petition.resolve-within-working-days=7"));
        assertThat(local.resolveBy(day("2026-11-23"), PLAIN).last()).isEqualTo("2026-12-02");
    }

    @Test
    void results_are_the_heads_to_make_known_for_five_working_days_after_the_lock_or_as_the_province_has_it() {
        assertThat(Terms.by(DECREE).publishBy(day("2026-12-28"), NEW_YEAR)).isEqualTo("2027-01-04");
        Terms quick = Terms.by(Local.rules("publication.within-working-days=1"));
        assertThat(quick.publishBy(day("2026-12-31"), NEW_YEAR)).isEqualTo("2027-01-02");
    }

    @Test
    void reports_are_due_on_the_25th_or_the_last_day_there_is() {
        assertThat(Terms.by(DECREE).reportBy(YearMonth.of(2026, 2)).last()).isEqualTo("2026-02-25");
        Terms last = Terms.by(Local.rules("report.due-day=31"));
        assertThat(last.reportBy(YearMonth.of(2026, 2)).last()).isEqualTo("2026-02-28");
        assertThat(last.reportBy(YearMonth.of(2026, 2)).step().text().en())
                .isEqualTo("The report of 2026-02 is due by 2026-02-28.");
    }

    @Test
    void a_year_is_classified_before_15_december_or_as_the_superior_guides() {
        assertThat(Terms.by(DECREE).classifyBy(2026, false).last()).isEqualTo("2026-12-14");
        assertThat(Terms.by(DECREE).classifyBy(2026, true).last()).isEqualTo("2027-01-15");
    }

    @Test
    void the_last_day_is_still_in_time() {
        Term term = Terms.by(DECREE).reportBy(YearMonth.of(2026, 10));
        assertThat(term.isLate(day("2026-10-25"))).isFalse();
        assertThat(term.isLate(day("2026-10-26"))).isTrue();
    }
}
