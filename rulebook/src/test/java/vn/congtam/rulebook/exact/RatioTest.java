package vn.congtam.rulebook.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RatioTest {
    private static Ratio ratio(long numerator, long denominator) {
        return new Ratio(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    @ParameterizedTest
    @CsvSource({"6, 4, 3/2", "-6, 4, -3/2", "6, -4, -3/2", "-6, -4, 3/2", "0, -7, 0", "8, 4, 2"})
    void it_is_kept_in_lowest_terms(long numerator, long denominator, String shown) {
        assertThat(ratio(numerator, denominator)).hasToString(shown);
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThatThrownBy(() -> ratio(1, 0))
                .isInstanceOf(ArithmeticException.class)
                .hasMessage("division by zero");
        assertThatThrownBy(() -> Ratio.ONE.over(Ratio.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"0.25, 1/4", "1e3, 1000", "12, 12", "0.1, 1/10", "-2.5, -5/2", "1.0, 1"})
    void a_decimal_is_read_exactly(String decimal, String shown) {
        assertThat(Ratio.of(decimal)).hasToString(shown);
    }

    @ParameterizedTest
    @CsvSource({"27, 27", "1073/12, 1073/12", "-5/2, -5/2", "4/8, 1/2", "0.25, 1/4"})
    void what_it_writes_is_read_again(String written, String shown) {
        assertThat(Ratio.parse(written)).hasToString(shown);
    }

    @ParameterizedTest
    @CsvSource({"1E600000000", "1E-600000000", "1E1001", "-2E-1001", "1E2147483647"})
    void what_nobody_can_write_out_is_no_ratio(String decimal) {
        assertThatThrownBy(() -> Ratio.parse(decimal)).isInstanceOf(ArithmeticException.class);
        assertThat(Ratio.parse("1E1000")).isEqualTo(Ratio.ONE.over(Ratio.parse("1E-1000")));
    }

    @Test
    void it_computes() {
        assertThat(ratio(1, 2).plus(ratio(1, 3))).isEqualTo(ratio(5, 6));
        assertThat(ratio(1, 2).minus(ratio(1, 3))).isEqualTo(ratio(1, 6));
        assertThat(ratio(2, 3).times(ratio(3, 5))).isEqualTo(ratio(2, 5));
        assertThat(ratio(2, 3).over(ratio(4, 5))).isEqualTo(ratio(5, 6));
    }

    @Test
    void it_compares() {
        assertThat(ratio(1, 3)).isLessThan(ratio(1, 2)).isGreaterThan(ratio(-1, 2));
        assertThat(ratio(1, 2).isAtLeast(ratio(2, 4))).isTrue();
        assertThat(ratio(1, 3).isAtLeast(ratio(1, 2))).isFalse();
        assertThat(ratio(-1, 3).isNegative()).isTrue();
        assertThat(Ratio.ZERO.isNegative()).isFalse();
        assertThat(Ratio.ZERO.isPositive()).isFalse();
        assertThat(ratio(1, 9).isPositive()).isTrue();
        assertThat(ratio(-1, 9).orZeroIfNegative()).isEqualTo(Ratio.ZERO);
        assertThat(ratio(1, 9).orZeroIfNegative()).isEqualTo(ratio(1, 9));
    }

    @Test
    void it_knows_its_grid() {
        assertThat(Ratio.of("27.5").isMultipleOf(Ratio.of("0.5"))).isTrue();
        assertThat(Ratio.of("27.25").isMultipleOf(Ratio.of("0.5"))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"749, 12, 62.42", "1, 200, 0.01", "1, 201, 0", "70, 1, 70", "100, 1, 100", "133, 2, 66.5", "0, 1, 0"})
    void points_are_shown_half_up_to_two_decimals(long numerator, long denominator, String shown) {
        assertThat(ratio(numerator, denominator).points()).isEqualTo(new BigDecimal(shown));
    }

    @ParameterizedTest
    @CsvSource({
        "7, 8, 0.875",
        "1, 3, 0.333333",
        "2, 3, 0.666667",
        "99999, 100000, 0.99999",
        "1, 1, 1",
        "10, 1, 10",
        "1, 1000000000000, 0.000000000001",
        "1, 10000000000000, 0",
    })
    void shares_are_shown_exactly_where_few_decimals_suffice(long numerator, long denominator, String shown) {
        assertThat(ratio(numerator, denominator).share().toPlainString()).isEqualTo(shown);
    }
}
