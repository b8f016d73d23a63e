package vn.congtam.rulebook.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congtam.rulebook.Local;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleViolation;

/** The customs changed from months to quarters in the middle of 2026. */
class RhythmTest {
    private static final RuleSet DECREE = RuleSet.of(RuleSet.DEFAULT);
    private static final Since MONTHLY = since(Kind.MONTH, "2026-01-01");
    private static final Since QUARTERLY = since(Kind.QUARTER, "2026-07-01");

    private static Since since(Kind kind, String from) {
        return new Since(kind, LocalDate.parse(from));
    }

    private static void assertRefused(RuleSet rules, List<Since> changes, String... wrong) {
        assertThatThrownBy(() -> Rhythm.by(rules, changes))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(Local.wrong(refusal.violations())).containsExactly(wrong));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-12-31,",
        "2026-01-01, 2026-01",
        "2026-06-30, 2026-06",
        "2026-07-01, 2026-Q3",
        "2026-09-30, 2026-Q3",
        "2027-01-01, 2027-Q1",
    })
    void each_day_belongs_to_one_rated_span(LocalDate day, @Nullable String span) {
        Rhythm customs = Rhythm.by(DECREE, List.of(MONTHLY, QUARTERLY));
        assertThat(customs.ratedSpan(day)).isEqualTo(span == null ? null : Span.parse(span));
    }

    @Test
    void a_year_with_a_change_has_months_and_quarters() {
        Rhythm customs = Rhythm.by(DECREE, List.of(MONTHLY, QUARTERLY));
        assertThat(customs.ratedSpansIn(Span.year(2026)).stream().map(Span::toString))
                .containsExactly(
                        "2026-01", "2026-02", "2026-03", "2026-04", "2026-05", "2026-06", "2026-Q3", "2026-Q4");
        assertThat(customs.ratedSpansIn(Span.year(2025))).isEmpty();
        assertThat(customs.ratedSpansIn(Span.quarter(2026, 3))).containsExactly(Span.quarter(2026, 3));
        assertThat(customs.ratedSpansIn(Span.parse("2026-07"))).isEmpty();
    }

    @Test
    void a_year_begun_late_has_what_is_left_of_it() {
        Rhythm late = Rhythm.by(DECREE, List.of(since(Kind.MONTH, "2026-11-01")));
        assertThat(late.ratedSpansIn(Span.year(2026)).stream().map(Span::toString))
                .containsExactly("2026-11", "2026-12");
    }

    @Test
    void a_change_inside_a_quarter_that_has_begun_is_refused() {
        assertRefused(
                DECREE,
                List.of(MONTHLY, since(Kind.QUARTER, "2026-08-28")),
                "SWITCH_NOT_AT_BOUNDARY /since/1/from",
                "SWITCH_NOT_AT_BOUNDARY /since/1/from");
        assertRefused(
                DECREE, List.of(MONTHLY, since(Kind.QUARTER, "2026-08-01")), "SWITCH_NOT_AT_BOUNDARY /since/1/from");
        assertRefused(
                DECREE,
                List.of(since(Kind.QUARTER, "2026-01-01"), since(Kind.MONTH, "2026-08-01")),
                "SWITCH_NOT_AT_BOUNDARY /since/1/from");
        assertRefused(DECREE, List.of(since(Kind.MONTH, "2026-01-02")), "SWITCH_NOT_AT_BOUNDARY /since/0/from");
    }

    @Test
    void changes_stand_in_their_order() {
        assertRefused(DECREE, List.of(QUARTERLY, MONTHLY), "SWITCH_OUT_OF_ORDER /since/1/from");
        assertRefused(DECREE, List.of(MONTHLY, MONTHLY), "SWITCH_OUT_OF_ORDER /since/1/from");
        assertThat(Rhythm.by(DECREE, List.of()).ratedSpan(LocalDate.parse("2026-01-01")))
                .isNull();
    }

    @Test
    void only_the_kinds_of_the_rule_set_are_rated_regularly() {
        RuleSet quarters = Local.rules("period.kinds=QUARTER,YEAR,AD_HOC");
        assertRefused(quarters, List.of(MONTHLY, QUARTERLY), "PERIOD_NOT_ALLOWED /since/0/kind");
        assertRefused(quarters, List.of(since(Kind.AD_HOC, "2026-01-01")), "PERIOD_NOT_ALLOWED /since/0/kind");
        assertThat(Stream.of(Kind.QUARTER, Kind.YEAR)
                        .map(kind -> Rhythm.by(quarters, List.of(since(kind, "2026-01-01")))
                                .ratedSpan(LocalDate.parse("2026-02-02"))))
                .containsExactly(Span.quarter(2026, 1), Span.year(2026));
    }
}
