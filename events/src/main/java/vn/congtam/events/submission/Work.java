package vn.congtam.events.submission;

/**
 * What a task counts for, as it stands after a fact: units assigned and completed, assessments that found a major
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

    public Work completed(int quantity) {
        return new Work(assigned, quantity, qualityFailures, qualityFailuresExempted, lateTimes, lateTimesExempted);
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
}
