package vn.congtam.rulebook.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.exact.Ratio;

class WeighedTest {

    @Test
    void a_block_is_the_weighted_sum_of_its_indicators() {
        assertThat(Weighed.sum(List.of(part("60", "2/3"), part("40", "1/2")))).isEqualTo(Ratio.parse("3/5"));
        assertThat(Weighed.sum(List.of(part("33.3333", "1"), part("66.6667", "0"))))
                .isEqualTo(Ratio.of("0.333333"));
    }

    @Test
    void missing_is_not_zero() {
        assertThat(Weighed.sum(List.of(part("60", "1"), part("40", null)))).isNull();
        assertThat(Weighed.sum(List.of(part("60", "1"), part("40", "0")))).isEqualTo(Ratio.parse("3/5"));
        assertThat(Weighed.sum(List.of())).isNull();
    }

    @Test
    void weights_sum_to_one_hundred_exactly() {
        assertThatCode(() -> Weights.mustSum(weights("33.3333", "33.3333", "33.3334"), "/blocks/0/indicators"))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> Weights.mustSum(weights("60", "39.50"), "/blocks/0/indicators"))
                .isInstanceOfSatisfying(RuleViolation.class, told -> {
                    assertThat(told.code()).isEqualTo("WEIGHTS_NOT_100");
                    assertThat(told.pointer()).isEqualTo("/blocks/0/indicators");
                    assertThat(told.text().en()).endsWith("now they sum to 99.5.");
                    assertThat(told.text().vi()).contains("100", "99,5");
                });
        assertThatThrownBy(() -> Weights.mustSum(weights("100", "0.0001"), "/blocks"))
                .isInstanceOf(RuleViolation.class);
        assertThatThrownBy(() -> Weights.mustSum(List.of(), "/blocks")).hasMessageContaining("/blocks");
    }

    private static List<BigDecimal> weights(String... weights) {
        return Arrays.stream(weights).map(BigDecimal::new).toList();
    }

    private static Weighed part(String weight, @Nullable String attained) {
        return new Weighed(new BigDecimal(weight), attained == null ? null : Ratio.parse(attained));
    }
}
