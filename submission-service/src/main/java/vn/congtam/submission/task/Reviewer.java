package vn.congtam.submission.task;

import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;

/**
 * Who reviews work that was handed in.
 *
 * @param assessor whom the task named when it was looked up
 * @param holder who assesses in his place today; he himself as long as he is there, nobody while nobody is
 */
record Reviewer(
        StaffCode staff,
        @Nullable StaffCode assessor,
        @Nullable StaffCode holder) {

    /** Where whoever is named is there. */
    static Reviewer himself(StaffCode staff) {
        return new Reviewer(staff, null, null);
    }

    /** Another may have been named since it was looked up. */
    boolean mayAssessFor(StaffCode named) {
        return staff.equals(named.equals(assessor) ? holder : named);
    }
}
