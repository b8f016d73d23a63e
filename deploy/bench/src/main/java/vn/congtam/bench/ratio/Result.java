package vn.congtam.bench.ratio;

import java.util.List;

/** A ratio after all of its rounds. */
public record Result(Ratio of, List<Round> rounds, Length length, String server) {
    /** More than that, and the machine was too busy with other things. */
    static final double MOST_VARIATION = 0.10;

    public Result {
        rounds = List.copyOf(rounds);
    }

    /** Of the medians. */
    public double ratio() {
        return numerator().median() / denominator().median();
    }

    public Spread numerator() {
        return Spread.of(rounds.stream().map(Round::numerator).toList());
    }

    public Spread denominator() {
        return Spread.of(rounds.stream().map(Round::denominator).toList());
    }

    /** Of the rounds' ratios: what slows both sides of a round down alike does no harm. */
    public double variation() {
        return Spread.variation(rounds.stream().mapToDouble(Round::ratio).toArray());
    }

    public boolean isSteady() {
        return variation() <= MOST_VARIATION;
    }

    public boolean meetsFloor() {
        return of.meets(ratio(), of.floor());
    }

    public boolean meetsTarget() {
        return of.meets(ratio(), of.target());
    }
}
