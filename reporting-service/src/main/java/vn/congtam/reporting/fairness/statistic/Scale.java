package vn.congtam.reporting.fairness.statistic;

import java.util.Collection;
import java.util.List;

/**
 * How much raters differ from one another, against how much the points of one rater differ: the components of variance of a
 * one-way layout with groups of unequal size, by the method of moments.
 *
 * @param raters in the comparison
 * @param rated people whom they rated
 * @param mean of a typical rater
 * @param within the variance of one rater's points
 * @param between the variance of raters, 0 where their differences are no more than chance
 * @param uncertainty the variance of that mean
 */
public record Scale(int raters, int rated, double mean, double within, double between, double uncertainty) {
    /** 95 % of a normal distribution. */
    private static final double NINETY_FIVE = 1.959964;

    /** @param samples of raters with two people or more: of one it is not known how his points differ */
    public static Scale of(Collection<Sample> samples) {
        List<Sample> each = samples.stream().filter(sample -> sample.size() > 1).toList();
        int rated = each.stream().mapToInt(Sample::size).sum();
        if (each.size() < 2)
            return new Scale(
                    each.size(), rated, each.isEmpty() ? 0 : each.getFirst().mean(), 0, 0, 0);
        double within = each.stream().mapToDouble(Sample::squares).sum() / (rated - each.size());
        double between = between(each, rated, within);
        double weights =
                each.stream().mapToDouble(one -> weight(one, within, between)).sum();
        return weights == 0
                ? new Scale(each.size(), rated, each.getFirst().mean(), within, between, 0)
                : new Scale(each.size(), rated, mean(each, within, between), within, between, 1 / weights);
    }

    private static double between(List<Sample> each, int rated, double within) {
        double grand = each.stream().mapToDouble(one -> one.mean() * one.size()).sum() / rated;
        double apart = each.stream()
                .mapToDouble(one -> one.size() * (one.mean() - grand) * (one.mean() - grand))
                .sum();
        double squares = each.stream()
                .mapToDouble(one -> (double) one.size() * one.size())
                .sum();
        double typical = (rated - squares / rated) / (each.size() - 1);
        return Math.max(0, (apart / (each.size() - 1) - within) / typical);
    }

    private static double mean(List<Sample> each, double within, double between) {
        double weights =
                each.stream().mapToDouble(one -> weight(one, within, between)).sum();
        return each.stream()
                        .mapToDouble(one -> one.mean() * weight(one, within, between))
                        .sum()
                / weights;
    }

    private static double weight(Sample one, double within, double between) {
        double variance = between + within / one.size();
        return variance == 0 ? 0 : 1 / variance;
    }

    /**
     * A rater's own effect: his mean's distance from that of a typical rater, drawn towards it the more, the fewer he rated and
     * the more his points differ among themselves (empirical Bayes).
     */
    public Estimate of(Sample own) {
        double raw = own.mean() - mean;
        if (between == 0 || own.size() == 0) return new Estimate(raw, 0, 0, 0, 0);
        double trust = between / (between + within / own.size());
        double variance = between * (1 - trust) + (1 - trust) * (1 - trust) * uncertainty;
        double reach = NINETY_FIVE * Math.sqrt(variance);
        return new Estimate(raw, trust, trust * raw, trust * raw - reach, trust * raw + reach);
    }

    /**
     * @param raw the distance as it is
     * @param trust how much of it is believed, from 0 to 1
     * @param effect what is believed
     * @param low the lower end of its 95 % interval
     * @param high the upper end
     */
    public record Estimate(double raw, double trust, double effect, double low, double high) {

        /** Whether it is told apart from nothing. */
        public boolean isClear() {
            return low > 0 || high < 0;
        }
    }
}
