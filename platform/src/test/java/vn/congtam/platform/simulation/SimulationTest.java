package vn.congtam.platform.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** {@code -Dseed=N} makes one run again, {@code -Dseeds=N} makes more of them. */
class SimulationTest {
    private static final int SEEDS = Integer.getInteger("seeds", 5_000);
    private static final int SOME = 300;

    @Test
    void whatever_a_seed_brings_the_five_invariants_hold() {
        long first = Long.getLong("seed", ThreadLocalRandom.current().nextInt(1_000_000_000));
        int count = System.getProperty("seed") == null ? SEEDS : 1;
        long started = System.nanoTime();
        List<String> failures = LongStream.range(first, first + count)
                .parallel()
                .mapToObj(SimulationTest::failure)
                .filter(failure -> !failure.isEmpty())
                .toList();
        System.out.printf("%d seeds from %d: %.1f s%n", count, first, (System.nanoTime() - started) / 1e9);
        assertThat(failures).isEmpty();
    }

    private static String failure(long seed) {
        try (World world = new World(seed)) {
            List<String> violations = world.run().violations();
            return violations.isEmpty() ? "" : "-Dseed=" + seed + ": " + violations;
        } catch (RuntimeException | AssertionError e) {
            return "-Dseed=" + seed + ": " + e;
        }
    }

    @Test
    void a_seed_brings_the_same_again() {
        for (long seed = 0; seed < 50; seed++) assertThat(log(seed)).isEqualTo(log(seed));
    }

    private static List<String> log(long seed) {
        try (World world = new World(seed)) {
            return world.run().log().stream()
                    .map(commit -> commit.command() + " " + commit.hash())
                    .toList();
        }
    }

    @Test
    void a_store_that_carries_a_command_out_twice_is_found_out() {
        assertThat(isShown("I2", World::withCommandsTwice)).isTrue();
    }

    @Test
    void a_broker_that_loses_what_it_said_it_has_is_found_out() {
        assertThat(isShown("I3", World::withALossyBroker)).isTrue();
    }

    @Test
    void a_document_that_is_written_over_is_found_out() {
        assertThat(isShown("I4", World::withTheLastWriterWinning)).isTrue();
    }

    /** It is enough that one seed shows it. */
    private static boolean isShown(String invariant, UnaryOperator<World> faulty) {
        return LongStream.range(0, SOME).anyMatch(seed -> broken(seed, faulty).contains(invariant));
    }

    private static Set<String> broken(long seed, UnaryOperator<World> faulty) {
        try (World world = faulty.apply(new World(seed))) {
            return world.run().violations().stream()
                    .map(one -> one.substring(0, 2))
                    .collect(Collectors.toSet());
        } catch (AssertionError waits) {
            return Set.of();
        }
    }
}
