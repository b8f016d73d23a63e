package vn.congtam.submission.reference;

import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.TaskFact.TaskAssigned;
import vn.congtam.events.submission.TaskId;

/** Whose task it is, who assesses it, and where and when it counts. */
public record Docket(TaskId task, AgencyId agency, StaffCode owner, StaffCode assessor, String month) {

    static Docket assigned(TaskAssigned f) {
        return new Docket(
                f.task(), f.agency(), f.line().owner(), f.assessor(), f.line().month());
    }
}
