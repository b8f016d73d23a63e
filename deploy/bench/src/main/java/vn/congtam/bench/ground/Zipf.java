package vn.congtam.bench.ground;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Draws numbers from 0 so that the k-th is k times rarer than the first, as some tasks are busier than others. */
public final class Zipf {
    /** So many streams the events are spread over. */
    public static final int STREAMS = 10_000;

    private final double[] upTo;

    public Zipf(int most) {
        upTo = new double[most];
        double sum = 0;
        for (int i = 0; i < most; i++) {
            sum += 1.0 / (i + 1);
            upTo[i] = sum;
        }
    }

    public int next(RandomGenerator random) {
        int found = Arrays.binarySearch(upTo, random.nextDouble() * upTo[upTo.length - 1]);
        return found < 0 ? -found - 1 : found;
    }
}
