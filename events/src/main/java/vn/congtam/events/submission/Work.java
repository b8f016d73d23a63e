package vn.congtam.events.submission;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a line counts for, as it stands after a fact: units assigned and completed, assessments that found a major
 * content error, times late, and how many of each are exempted for a confirmed objective cause (Art. 14).
 *
 * @param failedUnits how many units each of those assessments was of, in order; absent where each was of one
 * @param lateUnits how many units were late each time, likewise
 */
public record Work(
        int assigned,
        int completed,
        int qualityFailures,
        int qualityFailuresExempted,
        int lateTimes,
        int lateTimesExempted,
        @Nullable List<Integer> failedUnits,
        @Nullable List<Integer> lateUnits) {

    public Work(
            int assigned,
            int completed,
            int qualityFailures,
            int qualityFailuresExempted,
            int lateTimes,
            int lateTimesExempted) {
        this(assigned, completed, qualityFailures, qualityFailuresExempted, lateTimes, lateTimesExempted, null, null);
    }

    private Work(int assigned, int completed, Times failures, Times lateness) {
        this(
                assigned,
                completed,
                failures.count(),
                failures.exempted(),
                lateness.count(),
                lateness.exempted(),
                failures.each(),
                lateness.each());
    }

    public static Work assigned(int quantity) {
        return new Work(quantity, 0, 0, 0, 0, 0);
    }

    /** Units not completed yet. */
    public int open() {
        return assigned - completed;
    }

    public Times failures() {
        return new Times(qualityFailures, qualityFailuresExempted, failedUnits);
    }

    public Times lateness() {
        return new Times(lateTimes, lateTimesExempted, lateUnits);
    }

    public Times times(Shortfall shortfall) {
        return switch (shortfall) {
            case LATE -> lateness();
            case QUALITY -> failures();
        };
    }

    public Work completed(int more) {
        return new Work(assigned, completed + more, failures(), lateness());
    }

    /** An assessment of so many units found a major content error. */
    public Work failed(int units) {
        return new Work(assigned, completed, failures().and(units), lateness());
    }

    /** So many units were late together. */
    public Work late(int units) {
        return new Work(assigned, completed, failures(), lateness().and(units));
    }

    public Work qualityExempted() {
        return new Work(assigned, completed, failures().withOneMoreExempted(), lateness());
    }

    public Work lateExempted() {
        return new Work(assigned, completed, failures(), lateness().withOneMoreExempted());
    }

    /** As another system counts it, file by file; what was found or exempted here stays, as far as it can. */
    public Work counted(int units, int done, int late) {
        return new Work(units, done, failures(), Times.ofOneUnit(late, Math.min(late, lateTimesExempted)));
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
        return new Work(completed + units, completed, failures(), lateness());
    }

    /** Whether anything is counted against it that was not exempted. */
    public boolean fellShort() {
        return counted(Shortfall.LATE) + counted(Shortfall.QUALITY) > 0;
    }

    /** How many times of a shortfall are counted and not exempted. */
    public int counted(Shortfall shortfall) {
        return times(shortfall).counted().count();
    }

    public Work exempted(Shortfall shortfall) {
        return switch (shortfall) {
            case LATE -> lateExempted();
            case QUALITY -> qualityExempted();
        };
    }
}
