package vn.congtam.rulebook.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.congtam.rulebook.exact.Ratio;

class QuantityTest {

    @ParameterizedTest
    @CsvSource({
        "MORE,   , 95, 1",
        "MORE,   , 120, 1",
        "MORE,   , 57, 3/5",
        "MORE,   , 0, 0",
        "MORE,   , -5, 0",
        "LESS,   , 95, 1",
        "LESS,   , 0, 1",
        "LESS,   , 190, 1/2",
        "LESS,   , 96, 95/96",
        "WITHIN, 100, 95, 1",
        "WITHIN, 100, 97.5, 1",
        "WITHIN, 100, 100, 1",
        "WITHIN, 100, 38, 2/5",
        "WITHIN, 100, -1, 0",
        "WITHIN, 100, 125, 4/5"
    })
    void by_ratio_it_is_in_proportion_to_the_target(String direction, String upper, String actual, String share) {
        assertThat(attained(actual, "direction=" + direction, with("upper", upper)))
                .isEqualTo(Ratio.parse(share));
    }

    @ParameterizedTest
    @CsvSource({
        "MORE,   , 80, 95, 1",
        "MORE,   , 80, 96, 1",
        "MORE,   , 80, 94.999999, 14999999/15000000",
        "MORE,   , 80, 90, 2/3",
        "MORE,   , 80, 80, 0",
        "MORE,   , 80, 10, 0",
        "LESS,   , 100, 95, 1",
        "LESS,   , 100, 94, 1",
        "LESS,   , 100, 98, 2/5",
        "LESS,   , 100, 100, 0",
        "LESS,   , 100, 1000, 0",
        "WITHIN, 98, 85, 96, 1",
        "WITHIN, 98, 85, 98, 1",
        "WITHIN, 98, 85, 90, 1/2",
        "WITHIN, 98, 85, 85, 0",
        "WITHIN, 98, 85, 103, 1/2",
        "WITHIN, 98, 85, 108, 0",
        "WITHIN, 98, 85, 999, 0"
    })
    void by_a_line_it_falls_evenly_to_the_floor(
            String direction, String upper, String floor, String actual, String share) {
        assertThat(attained(actual, "formula=LINEAR", "direction=" + direction, "floor=" + floor, with("upper", upper)))
                .isEqualTo(Ratio.parse(share));
    }

    @ParameterizedTest
    @CsvSource({
        "MORE,   , '90:75,80:50', 95, 1",
        "MORE,   , '90:75,80:50', 94, 3/4",
        "MORE,   , '90:75,80:50', 90, 3/4",
        "MORE,   , '90:75,80:50', 89.9, 1/2",
        "MORE,   , '90:75,80:50', 80, 1/2",
        "MORE,   , '90:75,80:50', 79.9, 0",
        "LESS,   , '97:80,99:12.5', 95, 1",
        "LESS,   , '97:80,99:12.5', 97, 4/5",
        "LESS,   , '97:80,99:12.5', 97.5, 1/8",
        "LESS,   , '97:80,99:12.5', 100, 0",
        "WITHIN, 98, '2:60,5:30', 95, 1",
        "WITHIN, 98, '2:60,5:30', 93, 3/5",
        "WITHIN, 98, '2:60,5:30', 100, 3/5",
        "WITHIN, 98, '2:60,5:30', 103, 3/10",
        "WITHIN, 98, '2:60,5:30', 104, 0"
    })
    void by_steps_it_is_what_the_step_reached_credits(
            String direction, String upper, String steps, String actual, String share) {
        assertThat(attained(actual, "formula=STEPS", "direction=" + direction, "steps=" + steps, with("upper", upper)))
                .isEqualTo(Ratio.parse(share));
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1/2", "2, 0"})
    void a_target_of_zero_is_reached_by_a_line_or_by_steps(String actual, String share) {
        assertThat(attained(actual, "direction=LESS", "target=0", "formula=LINEAR", "floor=2"))
                .isEqualTo(Ratio.parse(share));
        assertThat(attained(actual, "direction=LESS", "target=0", "formula=STEPS", "steps=1:50"))
                .isEqualTo(Ratio.parse(share));
    }

    private static String with(String name, String value) {
        return value == null ? name : name + "=" + value;
    }

    private static Ratio attained(String actual, String... changes) {
        Quantity quantity =
                (Quantity) IndicatorDefinition.read(Written.onTime(changes)).measure();
        return quantity.attainment(Ratio.of(actual));
    }
}
