package vn.congtam.rulebook.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtam.rulebook.RuleViolation;

class SpanTest {

    @ParameterizedTest
    @CsvSource({
        "2026-10,                MONTH,   2026-10-01, 2026-10-31",
        "2028-02,                MONTH,   2028-02-01, 2028-02-29",
        "2026-Q1,                QUARTER, 2026-01-01, 2026-03-31",
        "2026-Q2,                QUARTER, 2026-04-01, 2026-06-30",
        "2026-Q3,                QUARTER, 2026-07-01, 2026-09-30",
        "2026-Q4,                QUARTER, 2026-10-01, 2026-12-31",
        "2026,                   YEAR,    2026-01-01, 2026-12-31",
        "1900,                   YEAR,    1900-01-01, 1900-12-31",
        "9999-Q4,                QUARTER, 9999-10-01, 9999-12-31",
        "2026-10-01--2026-10-20, AD_HOC,  2026-10-01, 2026-10-20",
        "2026-10-01--2026-10-31, AD_HOC,  2026-10-01, 2026-10-31",
        "2026-10-20--2026-10-20, AD_HOC,  2026-10-20, 2026-10-20",
    })
    void a_span_reads_as_it_is_written(String text, Kind kind, LocalDate first, LocalDate last) {
        Span span = Span.parse(text);
        assertThat(span).isEqualTo(new Span(kind, first, last)).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " 2026",
                "2026-13",
                "2026-00",
                "2026-1",
                "2026-Q0",
                "2026-Q5",
                "2026-q1",
                "026",
                "1899",
                "0000",
                "1899-12",
                "1899-12-31--1900-01-01",
                "20261",
                "2026-10-01",
                "2026-10-20--2026-10-19",
                "2026-02-29--2026-03-01",
                "2026-10-01/2026-10-20",
                "+2026",
                "٢٠٢٦",
                "2026\n",
                "no period at all, and a very long one at that"
            })
    void anything_else_is_refused_at_its_place(String text) {
        assertThatThrownBy(() -> Span.parse(text, "/period")).isInstanceOfSatisfying(RuleViolation.class, refusal -> {
            assertThat(refusal.code()).isEqualTo("PERIOD_MALFORMED");
            assertThat(refusal.pointer()).isEqualTo("/period");
            assertThat(refusal.text().en().length()).isLessThan(150);
        });
        assertThatThrownBy(() -> Span.parse(text))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.pointer()).isEmpty());
    }

    @Test
    void a_long_text_is_quoted_only_in_part() {
        assertThatThrownBy(() -> Span.parse("x".repeat(41)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.text().en()).startsWith("“" + "x".repeat(40) + "…” "));
        assertThatThrownBy(() -> Span.parse("x".repeat(40)))
                .isInstanceOfSatisfying(
                        RuleViolation.class,
                        refusal -> assertThat(refusal.text().en()).startsWith("“" + "x".repeat(40) + "” "));
    }

    @ParameterizedTest
    @CsvSource({
        "MONTH,   2026-10-01, 2026-10-30",
        "MONTH,   2026-10-02, 2026-10-31",
        "MONTH,   2026-10-01, 2026-11-30",
        "QUARTER, 2026-02-01, 2026-04-30",
        "QUARTER, 2026-01-01, 2026-04-30",
        "YEAR,    2026-02-01, 2027-01-31",
        "YEAR,    2026-01-01, 2027-12-31",
        "AD_HOC,  2026-01-02, 2026-01-01",
        "AD_HOC,  9999-12-31, +10000-01-01",
    })
    void half_a_span_does_not_exist(Kind kind, LocalDate first, LocalDate last) {
        assertThatThrownBy(() -> new Span(kind, first, last)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_contains_its_first_and_its_last_day_and_what_lies_between() {
        Span quarter = Span.quarter(2026, 4);
        assertThat(quarter.contains(day("2026-09-30"))).isFalse();
        assertThat(quarter.contains(day("2026-10-01"))).isTrue();
        assertThat(quarter.contains(day("2026-12-31"))).isTrue();
        assertThat(quarter.contains(day("2027-01-01"))).isFalse();
        assertThat(quarter.contains(quarter)).isTrue();
        assertThat(quarter.contains(Span.parse("2026-12"))).isTrue();
        assertThat(quarter.contains(Span.parse("2026-09-30--2026-10-01"))).isFalse();
        assertThat(quarter.contains(Span.parse("2026-12-31--2027-01-01"))).isFalse();
    }

    @Test
    void spans_overlap_when_they_share_a_day() {
        Span october = Span.month(YearMonth.of(2026, 10));
        assertThat(october.overlaps(Span.parse("2026-09-01--2026-10-01"))).isTrue();
        assertThat(october.overlaps(Span.parse("2026-10-31--2026-11-30"))).isTrue();
        assertThat(october.overlaps(Span.parse("2026-09"))).isFalse();
        assertThat(october.overlaps(Span.parse("2026-11"))).isFalse();
        assertThat(october.overlaps(Span.year(2026))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-10, '2026-10'",
        "2026-Q4, '2026-10 2026-11 2026-12'",
        "2026-10-31--2026-12-01, '2026-10 2026-11 2026-12'",
        "2026-12-31--2027-01-01, '2026-12 2027-01'",
    })
    void it_knows_its_months(String span, String months) {
        assertThat(Span.parse(span).months())
                .isEqualTo(Stream.of(months.split(" ")).map(Span::parse).toList());
        assertThat(Span.year(2026).months()).hasSize(12);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01, 2026-Q1, 2026",
        "2026-03, 2026-Q1, 2026",
        "2026-04, 2026-Q2, 2026",
        "2026-12, 2026-Q4, 2026",
        "2026-Q2, 2026-Q2, 2026",
        "2026, , 2026",
        "2026-03-31--2026-04-01, , 2026",
        "2026-12-31--2027-01-01, ,",
    })
    void it_knows_the_quarter_and_year_it_lies_in(String span, @Nullable String quarter, @Nullable String year) {
        assertThat(Span.parse(span).quarter()).isEqualTo(quarter == null ? null : Span.parse(quarter));
        assertThat(Span.parse(span).year()).isEqualTo(year == null ? null : Span.parse(year));
    }

    @Test
    void spans_are_ordered_by_their_days() {
        List<String> ordered = List.of(
                "2026-01-01--2026-01-02", "2026-01", "2026-01-01--2026-01-31", "2026-Q1", "2026", "2026-02", "2026-Q2");
        assertThat(ordered.reversed().stream().map(Span::parse).sorted().map(Span::toString))
                .isEqualTo(ordered);
    }

    @Test
    void a_day_lies_in_one_span_of_each_kind() {
        LocalDate day = day("2026-11-05");
        assertThat(Stream.of(Kind.values()).map(kind -> Span.of(kind, day).toString()))
                .containsExactly("2026-11", "2026-Q4", "2026", "2026-11-05--2026-11-05");
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
