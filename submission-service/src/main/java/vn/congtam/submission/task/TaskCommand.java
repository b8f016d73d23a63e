package vn.congtam.submission.task;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Evidence;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Shortfall;
import vn.congtam.events.submission.TaskId;

/** What can be asked for. {@code on} is the day of the act in Vietnam. */
sealed interface TaskCommand {
    record AssignTask(
            @TargetAggregateIdentifier TaskId task,
            AgencyId agency,
            StaffCode assessor,
            CatalogueId catalogue,
            boolean planned,
            @Nullable String reason,
            LocalDate due,
            Line line,
            LocalDate on)
            implements TaskCommand {}

    record SubmitWork(
            @TargetAggregateIdentifier TaskId task,
            StaffCode by,
            int quantity,
            List<Evidence> evidence,
            @Nullable String note,
            LocalDate on)
            implements TaskCommand {}

    record AcceptWork(
            @TargetAggregateIdentifier TaskId task,
            StaffCode by,
            @Nullable String note) implements TaskCommand {}

    record RequestSupplement(
            @TargetAggregateIdentifier TaskId task, StaffCode by, String reason, LocalDate due, LocalDate on)
            implements TaskCommand {}

    record ReturnWork(@TargetAggregateIdentifier TaskId task, StaffCode by, String reason, LocalDate due, LocalDate on)
            implements TaskCommand {}

    record CountQualityFailure(
            @TargetAggregateIdentifier TaskId task, StaffCode by, String reason, LocalDate due, LocalDate on)
            implements TaskCommand {}

    record RequestExemption(
            @TargetAggregateIdentifier TaskId task,
            StaffCode by,
            Shortfall shortfall,
            String cause,
            List<Evidence> evidence)
            implements TaskCommand {}

    record GrantExemption(@TargetAggregateIdentifier TaskId task, StaffCode by, Shortfall shortfall, String document)
            implements TaskCommand {}

    record RefuseExemption(@TargetAggregateIdentifier TaskId task, StaffCode by, Shortfall shortfall, String reason)
            implements TaskCommand {}
}
