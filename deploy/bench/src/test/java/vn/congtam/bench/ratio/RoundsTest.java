package vn.congtam.bench.ratio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.HdrHistogram.Histogram;
import org.junit.jupiter.api.Test;
import vn.congtam.bench.ratio.Ratio.Better;

class RoundsTest {
    private static final Duration MOMENT = Duration.ofMillis(1);

    @Test
    void the_sides_take_turns_in_going_first() throws Exception {
        Told told = new Told();
        Result result = Rounds.of(told, new Length(MOMENT, Duration.ZERO, 5), "here");
        assertThat(told.order).hasSize(12);
        assertThat(String.join("", told.order.subList(2, 12))).isEqualTo("ABBAABBAAB");
        assertThat(result.rounds()).hasSize(5);
    }

    @Test
    void the_warm_up_lasts_as_long_as_it_should_and_counts_nothing() throws Exception {
        Told told = new Told();
        Result result = Rounds.of(told, new Length(MOMENT, Duration.ofMillis(30), 5), "here");
        assertThat(told.order.size()).isGreaterThan(12);
        assertThat(String.join("", told.order)).startsWith("ABAB").endsWith("ABBAABBAAB");
        assertThat(result.rounds()).hasSize(5);
    }

    @Test
    void a_round_keeps_which_side_is_which_whatever_came_first() throws Exception {
        for (Round round : Rounds.of(new Told(), new Length(MOMENT, Duration.ZERO, 2), "here")
                .rounds()) {
            assertThat(round.numerator().value()).isEqualTo(30);
            assertThat(round.denominator().value()).isEqualTo(60);
            assertThat(round.ratio()).isEqualTo(0.5);
        }
    }

    @Test
    void the_ratio_is_that_of_the_medians() {
        Result result = result(Better.HIGHER, 0.5, 10, 20, 100, 10, 30, 50, 20, 80, 40, 80);
        assertThat(result.numerator().median()).isEqualTo(30);
        assertThat(result.denominator().median()).isEqualTo(50);
        assertThat(result.ratio()).isEqualTo(0.6);
        assertThat(result.numerator().min()).isEqualTo(10);
        assertThat(result.numerator().max()).isEqualTo(100);
    }

    @Test
    void the_median_of_an_even_number_lies_between_the_two_in_the_middle() {
        assertThat(Spread.median(4, 1, 3, 2)).isEqualTo(2.5);
        assertThat(Spread.median(9, 1, 5)).isEqualTo(5);
    }

    @Test
    void variation_is_the_deviation_of_a_sample_over_its_mean() {
        assertThat(Spread.variation(2, 4, 4, 4, 5, 5, 7, 9)).isCloseTo(2.13809 / 5, within(1e-6));
        assertThat(Spread.variation(7)).isZero();
        assertThat(Spread.variation(3, 3, 3)).isZero();
    }

    @Test
    void what_slows_both_sides_of_a_round_alike_is_no_unsteadiness() {
        Result alike = result(Better.HIGHER, 0.5, 10, 20, 50, 100, 20, 40);
        assertThat(alike.variation()).isZero();
        assertThat(alike.isSteady()).isTrue();
        Result restless = result(Better.HIGHER, 0.5, 10, 20, 16, 20, 10, 20);
        assertThat(restless.isSteady()).isFalse();
    }

    @Test
    void a_floor_is_a_least_or_a_most_as_the_ratio_is_good() {
        assertThat(result(Better.HIGHER, 0.5, 10, 20).meetsFloor()).isTrue();
        assertThat(result(Better.HIGHER, 0.51, 10, 20).meetsFloor()).isFalse();
        assertThat(result(Better.LOWER, 0.5, 10, 20).meetsFloor()).isTrue();
        assertThat(result(Better.LOWER, 0.49, 10, 20).meetsFloor()).isFalse();
    }

    @Test
    void percentiles_are_those_of_all_rounds_together_in_milliseconds() {
        Histogram fast = Measured.times();
        for (int i = 1; i <= 99; i++) fast.recordValue(1_000_000);
        Histogram slow = Measured.times();
        slow.recordValue(500_000_000);
        Spread spread = Spread.of(List.of(new Measured(1, fast), new Measured(1, slow)));
        assertThat(spread.p50()).isCloseTo(1, within(0.01));
        assertThat(spread.p99()).isCloseTo(1, within(0.01));
        assertThat(spread.p999()).isCloseTo(500, within(1.0));
    }

    @Test
    void less_than_ten_seconds_a_side_is_a_look_and_no_verdict() {
        assertThat(Length.ofSeconds(9).isShort()).isTrue();
        assertThat(Length.ofSeconds(10).isShort()).isFalse();
        assertThat(Length.ofSeconds(1).rounds()).isEqualTo(5);
        assertThat(Length.ofSeconds(60).warmUp()).isEqualTo(Duration.ofSeconds(20));
    }

    /** @param values of numerator and denominator in turn */
    static Result result(Better better, double floor, double... values) {
        List<Round> rounds = new ArrayList<>();
        for (int i = 0; i < values.length; i += 2) {
            rounds.add(new Round(
                    Round.Order.of(i / 2),
                    new Measured(values[i], Measured.times()),
                    new Measured(values[i + 1], Measured.times())));
        }
        Ratio ratio = new Ratio("P1", "ours", "bare", better, floor, floor, "events/s");
        return new Result(ratio, rounds, Length.FULL, "here");
    }

    /** Notes who ran. */
    private static final class Told implements Benchmark {
        private final List<String> order = new ArrayList<>();

        @Override
        public Ratio ratio() {
            return new Ratio("P1", "ours", "bare", Better.HIGHER, 0.5, 0.85, "events/s");
        }

        @Override
        public Side numerator() {
            return time -> noted("A", 30);
        }

        @Override
        public Side denominator() {
            return time -> noted("B", 60);
        }

        private Measured noted(String who, double value) throws InterruptedException {
            order.add(who);
            java.util.concurrent.locks.LockSupport.parkNanos(MOMENT.toNanos());
            return new Measured(value, Measured.times());
        }
    }
}
