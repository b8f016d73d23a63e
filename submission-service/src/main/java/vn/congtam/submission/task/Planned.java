package vn.congtam.submission.task;

import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.TaskFact.TaskAssigned;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.wire.Recorded;

/**
 * What somebody assigned, as he would write it into a plan.
 *
 * @param by who assigned it
 * @param month in which it counts
 */
record Planned(TaskId task, StaffCode by, String month, PlanRow row) {

    static @Nullable Planned of(Recorded<TaskAssigned> r) {
        TaskAssigned f = r.fact();
        return PlanRow.of(f)
                .map(row -> new Planned(
                        f.task(), new StaffCode(r.actor()), f.lines().getFirst().month(), row))
                .orElse(null);
    }
}
