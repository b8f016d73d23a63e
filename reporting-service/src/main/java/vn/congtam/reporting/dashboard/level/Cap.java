package vn.congtam.reporting.dashboard.level;

/**
 * Art. 20.5: Excellent is at most 20 % of those rated Good. Whether "Good" means Good alone or Good and above is read
 * both ways, so both are shown; nothing follows from it here.
 *
 * @param allowedOfGood how many may be Excellent for this many Good
 * @param allowedOfGoodOrAbove likewise for this many Good or Excellent
 */
public record Cap(
        int excellent,
        int good,
        int allowedOfGood,
        int allowedOfGoodOrAbove,
        boolean withinGood,
        boolean withinGoodOrAbove) {
    private static final int ONE_IN = 5;

    static Cap of(int excellent, int good) {
        int ofGood = good / ONE_IN;
        int ofGoodOrAbove = (good + excellent) / ONE_IN;
        return new Cap(excellent, good, ofGood, ofGoodOrAbove, excellent <= ofGood, excellent <= ofGoodOrAbove);
    }
}
