package vn.congtam.reporting.fairness.statistic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congtam.reporting.fairness.statistic.Scale.Estimate;

/** Properties of the estimate, on made-up raters of whom the truth is known. */
class ScaleTest {

    private record World(List<Double> truth, List<Sample> samples) {

        /** Raters who differ by so much, with so much noise, each with a number of people of his own. */
        static World of(long seed, int raters, double between, double within) {
            Random random = new Random(seed);
            List<Double> truth = new ArrayList<>();
            List<Sample> samples = new ArrayList<>();
            for (int i = 0; i < raters; i++) {
                double effect = between * random.nextGaussian();
                truth.add(effect);
                samples.add(Sample.of(DoubleStream.generate(() -> 25 + effect + within * random.nextGaussian())
                        .limit(3 + random.nextInt(20))
                        .boxed()
                        .toList()));
            }
            return new World(truth, samples);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void what_is_believed_lies_between_nothing_and_what_was_seen(long seed) {
        World world = World.of(seed, 60, 1, 2);
        Scale scale = Scale.of(world.samples());
        assertThat(world.samples()).allSatisfy(sample -> {
            Estimate estimate = scale.of(sample);
            assertThat(Math.abs(estimate.effect())).isLessThanOrEqualTo(Math.abs(estimate.raw()));
            assertThat(estimate.effect() * estimate.raw()).isGreaterThanOrEqualTo(0);
            assertThat(estimate.trust()).isBetween(0.0, 1.0);
            assertThat(estimate.effect()).isBetween(estimate.low(), estimate.high());
        });
    }

    @Test
    void the_interval_holds_the_truth_about_as_often_as_it_says() {
        int inside = 0;
        int all = 0;
        for (long seed = 100; seed < 140; seed++) {
            World world = World.of(seed, 80, 1.2, 1.8);
            Scale scale = Scale.of(world.samples());
            for (int i = 0; i < world.samples().size(); i++) {
                Estimate estimate = scale.of(world.samples().get(i));
                double truth = world.truth().get(i);
                if (estimate.low() <= truth && truth <= estimate.high()) inside++;
                all++;
            }
        }
        assertThat((double) inside / all).isBetween(0.93, 0.97);
    }

    @Test
    void the_variances_are_found_again() {
        Scale scale = Scale.of(World.of(7, 4_000, 1.2, 1.8).samples());
        assertThat(Math.sqrt(scale.between())).isCloseTo(1.2, within(0.1));
        assertThat(Math.sqrt(scale.within())).isCloseTo(1.8, within(0.05));
        assertThat(scale.mean()).isCloseTo(25, within(0.1));
    }

    /** Of raters who do not differ hardly anybody is told apart from the others. */
    @Test
    void chance_alone_accuses_next_to_nobody() {
        int accused = 0;
        int all = 0;
        for (long seed = 200; seed < 240; seed++) {
            World world = World.of(seed, 60, 0, 2);
            Scale scale = Scale.of(world.samples());
            accused += (int) world.samples().stream()
                    .filter(sample -> scale.of(sample).isClear()
                            && Math.abs(scale.of(sample).effect()) >= 1)
                    .count();
            all += world.samples().size();
        }
        assertThat((double) accused / all).isLessThan(0.002);
    }

    @Test
    void the_same_distance_is_believed_the_more_the_more_people_were_rated() {
        Scale scale = Scale.of(World.of(3, 60, 1, 2).samples());
        List<Double> trusts = IntStream.of(3, 6, 12, 24, 100)
                .mapToObj(size -> scale.of(new Sample(size, scale.mean() + 2, 4.0 * (size - 1)))
                        .trust())
                .toList();
        assertThat(trusts).isSorted().doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void order_and_a_common_shift_change_nothing(long seed) {
        World world = World.of(seed, 30, 1, 2);
        List<Sample> shuffled = new ArrayList<>(world.samples());
        Collections.shuffle(shuffled, new Random(seed));
        List<Sample> shifted = world.samples().stream()
                .map(one -> new Sample(one.size(), one.mean() + 3, one.squares()))
                .toList();
        Scale scale = Scale.of(world.samples());
        for (int i = 0; i < world.samples().size(); i++) {
            double effect = scale.of(world.samples().get(i)).effect();
            assertThat(Scale.of(shuffled).of(world.samples().get(i)).effect()).isCloseTo(effect, within(1e-9));
            assertThat(Scale.of(shifted).of(shifted.get(i)).effect()).isCloseTo(effect, within(1e-9));
        }
    }

    @Test
    void where_all_give_the_same_nobody_differs() {
        List<Sample> alike = Collections.nCopies(6, Sample.of(List.of(27.0, 27.0, 27.0)));
        Estimate estimate = Scale.of(alike).of(alike.getFirst());
        assertThat(estimate).isEqualTo(new Estimate(0, 0, 0, 0, 0));
    }

    @Test
    void of_nobody_and_of_one_nothing_is_known() {
        assertThat(Scale.of(List.of()).raters()).isZero();
        assertThat(Scale.of(List.of(Sample.of(List.of(20.0, 21.0))))
                        .of(Sample.of(List.of(29.0)))
                        .isClear())
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23})
    void two_parts_of_a_sample_come_to_the_whole(long seed) {
        List<Double> values = new Random(seed).doubles(50, 0, 30).boxed().toList();
        int cut = new Random(seed).nextInt(50);
        Sample both = Sample.of(values.subList(0, cut)).and(Sample.of(values.subList(cut, 50)));
        Sample whole = Sample.of(values);
        assertThat(both.size()).isEqualTo(50);
        assertThat(both.mean()).isCloseTo(whole.mean(), within(1e-9));
        assertThat(both.squares()).isCloseTo(whole.squares(), within(1e-6));
    }
}
