package vn.congtam.platform.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShortCodeTest {
    private static final byte[] FACT = "{\"a\":1}".getBytes(UTF_8);

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 31, 32, 41_999, 13_000_000, Long.MAX_VALUE >> 4})
    void what_is_printed_leads_back_to_its_place(long position) {
        ShortCode code = ShortCode.of(position, FACT);
        assertThat(ShortCode.parse(code.toString())).contains(code);
        assertThat(code.position()).isEqualTo(position);
    }

    @Test
    void it_may_be_typed_as_it_is_read() {
        ShortCode code = new ShortCode(1 * 32 + 0, "1A0");
        assertThat(code).hasToString("10-1A0");
        assertThat(ShortCode.parse(" lo-iAo ")).contains(code);
    }

    @Test
    void another_fact_at_the_place_has_another_code() {
        assertThat(ShortCode.of(7, "{\"a\":2}".getBytes(UTF_8))).isNotEqualTo(ShortCode.of(7, FACT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-", "A", "A-B", "A-BCDE", "A-BCU", "Ü-ABC", "0198c1f2-7b6a-7000-8000-000000000000"})
    void nothing_else_is_a_code(String typed) {
        assertThat(ShortCode.parse(typed)).isEmpty();
    }
}
