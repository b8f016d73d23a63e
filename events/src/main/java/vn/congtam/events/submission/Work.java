package vn.congtam.events.submission;

/**
 * What a line counts for, as it stands after a fact: units assigned and completed, assessments that found a major
 * content error, times late, and how many of each are exempted for a confirmed objective cause (Art. 14).
 */
public record Work(
        int assigned,
        int completed,
        int qualityFailures,
        int qualityFailuresExempted,
        int lateTimes,
        int lateTimesExempted) {

    public static Work assigned(int quantity) {
        return new Work(quantity, 0, 0, 0, 0, 0);
    }

    /** Units not completed yet. */
    public int open() {
        return assigned - completed;
    }

    public Work completed(int more) {
        return new Work(
                assigned, completed + more, qualityFailures, qualityFailuresExempted, lateTimes, lateTimesExempted);
    }

    public Work failed() {
        return new Work(
                assigned, completed, qualityFailures + 1, qualityFailuresExempted, lateTimes, lateTimesExempted);
    }

    public Work late() {
        return new Work(
                assigned, completed, qualityFailures, qualityFailuresExempted, lateTimes + 1, lateTimesExempted);
    }

    public Work qualityExempted() {
        return new Work(
                assigned, completed, qualityFailures, qualityFailuresExempted + 1, lateTimes, lateTimesExempted);
    }

    public Work lateExempted() {
        return new Work(
                assigned, completed, qualityFailures, qualityFailuresExempted, lateTimes, lateTimesExempted + 1);
    }

    /** As another system counts it; what was found or exempted here stays, as far as it can. */
    public Work counted(int units, int done, int late) {
        return new Work(units, done, qualityFailures, qualityFailuresExempted, late, Math.min(late, lateTimesExempted));
    }

    /**
     * What is left when the open units go to somebody else: what was missed stays assigned and not completed, as the others
     * do not make up for it; the rest goes without a trace.
     *
     * @param missed units that were late, overdue or failed
     */
    public Work handedOver(int missed) {
        return withOpen(missed);
    }

    /** With so many units to do again, of which those that were missed before are none more. */
    public Work takenBack(int units) {
        return withOpen(Math.max(open(), units));
    }

    private Work withOpen(int units) {
        return new Work(
                completed + units, completed, qualityFailures, qualityFailuresExempted, lateTimes, lateTimesExempted);
    }

    /** Whether anything is counted against it that was not exempted. */
    public boolean fellShort() {
        return counted(Shortfall.LATE) + counted(Shortfall.QUALITY) > 0;
    }

    /** How many of a shortfall are counted and not exempted. */
    public int counted(Shortfall shortfall) {
        return switch (shortfall) {
            case LATE -> lateTimes - lateTimesExempted;
            case QUALITY -> qualityFailures - qualityFailuresExempted;
        };
    }

    public Work exempted(Shortfall shortfall) {
        return switch (shortfall) {
            case LATE -> lateExempted();
            case QUALITY -> qualityExempted();
        };
    }
}
