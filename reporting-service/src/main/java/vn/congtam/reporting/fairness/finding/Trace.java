package vn.congtam.reporting.fairness.finding;

import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.TaskId;
import vn.congtam.reporting.fairness.trail.Deed;
import vn.congtam.reporting.fairness.trail.Handled;
import vn.congtam.reporting.fairness.trail.Judged;
import vn.congtam.reporting.fairness.trail.Paper;

/**
 * A fact, with where it is read.
 *
 * @param staff on whose slip, or of whose work; none where that is not for who reads this
 * @param span of the slip
 * @param title of the work
 */
public record Trace(
        Deed deed,
        @Nullable StaffCode staff,
        @Nullable String span,
        @Nullable TaskId task,
        @Nullable String title) {

    static Trace of(Judged slip, Deed deed) {
        return new Trace(deed, slip.staff(), slip.span(), null, null);
    }

    static Trace of(Handled task, Deed deed) {
        StaffCode owner = task.owners().isEmpty() ? null : task.owners().getFirst();
        return new Trace(deed, owner, null, task.task(), task.title());
    }

    /** Of a work of several it is his where it is of him as well. */
    static Trace of(Paper.Use use, StaffCode reader) {
        StaffCode owner = use.owners().contains(reader) ? reader : use.owners().getFirst();
        return new Trace(use.deed(), owner, null, use.task(), use.title());
    }

    static Trace of(StaffCode staff, Deed deed) {
        return new Trace(deed, staff, null, null, null);
    }

    /** That it happened, and nothing of whose it is. */
    public Trace withoutNames() {
        Deed nameless = new Deed(deed.eventId(), deed.log(), deed.type(), deed.at(), "");
        return new Trace(nameless, null, null, null, null);
    }
}
