package vn.congtam.submission.task;

import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;

/**
 * Who reviews work that was handed in.
 *
 * @param assessor whom the task named when it was looked up
 * @param place in which he may today: his own, where the turn is his, else that of who delegated to him; none where he may
 *     not
 */
record Reviewer(
        StaffCode staff,
        @Nullable StaffCode assessor,
        @Nullable StaffCode place) {

    /** Where whoever is named is there. */
    static Reviewer himself(StaffCode staff) {
        return new Reviewer(staff, null, null);
    }

    /** Another may have been named since it was looked up. */
    boolean mayAssessFor(StaffCode named) {
        return named.equals(assessor) ? place != null : staff.equals(named);
    }

    /** The one who delegated to him, or who was to and is not there, or let the day pass; nobody if he was to himself. */
    @Nullable
    StaffCode onBehalfOf(StaffCode named) {
        if (staff.equals(named)) return null;
        return staff.equals(place) ? named : place;
    }
}
