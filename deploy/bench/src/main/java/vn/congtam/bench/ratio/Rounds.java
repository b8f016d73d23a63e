package vn.congtam.bench.ratio;

import java.util.ArrayList;
import java.util.List;

/** Measures: first a warm-up that is thrown away, then rounds in which the sides take turns in going first. */
public final class Rounds {
    private Rounds() {}

    public static Result of(Benchmark benchmark, Length length, String server) throws Exception {
        warmUp(benchmark, length);
        List<Round> rounds = new ArrayList<>();
        for (int round = 0; round < length.rounds(); round++) {
            rounds.add(Round.of(Round.Order.of(round), benchmark, length.side()));
        }
        return new Result(benchmark.ratio(), rounds, length, server);
    }

    /** The numerator first: from what it wrote, some denominators take theirs. */
    private static void warmUp(Benchmark benchmark, Length length) throws Exception {
        long end = System.nanoTime() + length.warmUp().toNanos();
        do {
            Round _ = Round.of(Round.Order.AB, benchmark, length.side());
        } while (System.nanoTime() - end < 0);
    }
}
