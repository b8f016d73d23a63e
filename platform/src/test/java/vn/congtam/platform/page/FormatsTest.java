package vn.congtam.platform.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatsTest {
    private static final Formats VIETNAMESE = new Formats(Locale.of("vi"));
    private static final Formats ENGLISH = new Formats(Locale.ENGLISH);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0          | 0            | 0",
                "0.00       | 0            | 0",
                "89.42      | 89,42        | 89.42",
                "999        | 999          | 999",
                "1000       | 1.000        | 1,000",
                "2905.95    | 2.905,95     | 2,905.95",
                "1234567.5  | 1.234.567,5  | 1,234,567.5",
                "-1234      | -1.234       | -1,234",
                "0.1234567  | 0,1234567    | 0.1234567"
            })
    void numbers_are_written_as_people_write_them(String number, String vietnamese, String english) {
        assertThat(VIETNAMESE.number(new BigDecimal(number))).isEqualTo(vietnamese);
        assertThat(ENGLISH.number(new BigDecimal(number))).isEqualTo(english);
    }

    @Test
    void what_is_not_there_is_a_dash() {
        assertThat(VIETNAMESE.number(null)).isEqualTo("–");
        assertThat(VIETNAMESE.day(null)).isEqualTo("–");
        assertThat(VIETNAMESE.percent(null)).isEqualTo("–");
    }

    @Test
    void days_months_and_shares_follow_the_language() {
        assertThat(VIETNAMESE.day(LocalDate.of(2026, 10, 5))).isEqualTo("05/10/2026");
        assertThat(ENGLISH.day(LocalDate.of(2026, 10, 5))).isEqualTo("5 Oct 2026");
        assertThat(VIETNAMESE.month("2026-10")).isEqualTo("tháng 10/2026");
        assertThat(VIETNAMESE.percent(new BigDecimal("0.8333"))).isEqualTo("83,33 %");
    }
}
