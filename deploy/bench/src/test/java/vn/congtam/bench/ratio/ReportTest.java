package vn.congtam.bench.ratio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.congtam.bench.ratio.Ratio.Better;

class ReportTest {
    private final Result result = RoundsTest.result(Better.HIGHER, 0.5, 10, 20, 12, 20, 11, 20);

    @Test
    void the_json_begins_with_what_others_rely_on() {
        JsonNode json = JsonMapper.shared().readTree(Report.of(result).json());
        assertThat(List.copyOf(json.propertyNames()).subList(0, 8))
                .containsExactly("id", "ratio", "floor", "target", "numerator", "denominator", "rounds", "server");
        assertThat(json.path("id").asString()).isEqualTo("P1");
        assertThat(json.path("ratio").asDouble()).isEqualTo(0.55);
        assertThat(json.path("numerator").asDouble()).isEqualTo(11);
        assertThat(json.path("denominator").asDouble()).isEqualTo(20);
        assertThat(json.path("rounds").size()).isEqualTo(3);
        assertThat(json.path("rounds").path(1).path("order").asString()).isEqualTo("BA");
        assertThat(json.path("rounds").path(1).path("ratio").asDouble()).isEqualTo(0.6);
        assertThat(json.path("server").asString()).isEqualTo("here");
        assertThat(json.path("short").asBoolean()).isFalse();
        assertThat(json.path("numeratorSpread").has("p999")).isTrue();
    }

    @Test
    void it_is_one_line() {
        assertThat(Report.of(result).json()).doesNotContain("\n");
        assertThat(Report.of(result).text()).doesNotContain("\n");
    }

    @Test
    void a_floor_that_is_not_met_is_called_not_met() {
        assertThat(Report.of(result).text()).contains("0.55", ">= 0.5", "met").doesNotContain("NOT MET");
        Result below = RoundsTest.result(Better.HIGHER, 0.6, 10, 20);
        assertThat(Report.of(below).text()).contains("CHƯA ĐẠT / NOT MET");
    }

    @Test
    void what_varied_too_much_or_was_short_says_so() {
        Result restless = RoundsTest.result(Better.HIGHER, 0.5, 10, 20, 16, 20);
        assertThat(Report.of(restless).text()).contains("NOT STEADY");
        Result look = new Result(restless.of(), restless.rounds(), Length.ofSeconds(1), "here");
        assertThat(Report.of(look).text()).contains("short");
        assertThat(Report.of(look).isShort()).isTrue();
    }

    @Test
    void figures_have_five_digits() {
        assertThat(Report.rounded(123456.789)).isEqualTo(123460);
        assertThat(Report.rounded(0.00123456)).isEqualTo(0.0012346);
        assertThat(Report.rounded(0)).isZero();
    }
}
