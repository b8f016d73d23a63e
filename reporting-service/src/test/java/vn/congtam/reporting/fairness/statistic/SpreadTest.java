package vn.congtam.reporting.fairness.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadTest {

    @Test
    void of_a_normal_group_it_is_about_the_usual_z() {
        Random random = new Random(5);
        List<Double> values = random.doubles(20_000)
                .map(x -> 40 + 6 * random.nextGaussian())
                .boxed()
                .toList();
        assertThat(Spread.of(values).z(52).orElseThrow()).isCloseTo(2, within(0.06));
    }

    /** However much those few claim: it is the group that one is compared with, and not them. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void a_fifth_of_the_group_cannot_hide_itself_by_claiming_more(long seed) {
        Random random = new Random(seed);
        List<Double> values = new ArrayList<>(random.doubles(80)
                .map(x -> 40 + 5 * random.nextGaussian())
                .boxed()
                .toList());
        double before = Spread.of(values).z(100).orElseThrow();
        for (int i = 0; i < 20; i++) values.add(1_000_000.0);
        assertThat(Spread.of(values).z(100).orElseThrow()).isBetween(0.6 * before, before);
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void units_and_order_do_not_matter(long seed) {
        List<Double> values = new Random(seed).doubles(31, 1, 90).boxed().toList();
        List<Double> minutes = values.stream().map(value -> value * 60 + 15).toList();
        double z = Spread.of(values).z(80).orElseThrow();
        assertThat(Spread.of(minutes).z(80 * 60 + 15).orElseThrow()).isCloseTo(z, within(1e-9));
        assertThat(Spread.of(values.reversed()).z(80).orElseThrow()).isEqualTo(z);
    }

    @Test
    void where_more_than_half_are_alike_the_mean_distance_measures() {
        Spread spread = Spread.of(List.of(10.0, 10.0, 10.0, 10.0, 30.0));
        assertThat(spread.deviation()).isZero();
        assertThat(spread.z(30).orElseThrow()).isCloseTo(20 / (1.253314 * 4), within(1e-9));
    }

    @Test
    void where_all_are_alike_nothing_is_far() {
        assertThat(Spread.of(List.of(10.0, 10.0)).z(50)).isEmpty();
        assertThat(Spread.of(List.of()).z(50)).isEmpty();
    }
}
