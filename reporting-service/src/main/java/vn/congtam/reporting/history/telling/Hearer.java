package vn.congtam.reporting.history.telling;

import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;

/**
 * To whom a history is told.
 *
 * @param reasons also why somebody left the service
 * @param complaints also what he said against those who judge him, whomever he said it to
 */
public record Hearer(@Nullable StaffCode staff, boolean reasons, boolean complaints) {
    /** Who is told everything. */
    public static final Hearer OF_ALL = new Hearer(null, true, true);

    /** Who hears everything, or is the one himself. */
    boolean isToldOf(StaffCode person) {
        return staff == null || staff.equals(person);
    }
}
