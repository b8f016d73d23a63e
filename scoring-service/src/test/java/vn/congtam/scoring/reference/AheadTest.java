package vn.congtam.scoring.reference;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congtam.rulebook.period.Span;

class AheadTest {
    @ParameterizedTest
    @CsvSource({
        "2026-12, 2026-10-31",
        "2027-Q1, 2026-12-01",
        "2027-01-15--2027-02-20, 2026-12-15",
        "2027, 2026-01-01",
    })
    void a_span_is_opened_at_most_31_days_before_it_begins_and_a_year_in_the_one_before(String span, LocalDate first) {
        assertThat(Ahead.earliest(Span.parse(span))).isEqualTo(first);
        assertThat(Ahead.isTooFar(Span.parse(span), first)).isFalse();
        assertThat(Ahead.isTooFar(Span.parse(span), first.minusDays(1))).isTrue();
    }
}
