package vn.congtam.events.submission;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Fact;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.StaffCode;

/**
 * The story of a task. Facts that change what it counts for carry the {@link Line} as it then stands.
 * Days are days of Vietnam's calendar; a submission is late when made after the day it was due.
 */
public sealed interface TaskFact extends Fact {
    TaskId task();

    /** @param reason why an unplanned task was needed; none for a planned one */
    record TaskAssigned(
            TaskId task,
            AgencyId agency,
            StaffCode assessor,
            CatalogueId catalogue,
            boolean planned,
            @Nullable String reason,
            LocalDate due,
            Line line)
            implements TaskFact {}

    record TaskSubmitted(
            TaskId task,
            int quantity,
            List<Evidence> evidence,
            @Nullable String note,
            boolean late,
            Line line) implements TaskFact {}

    /** More is asked for; this is no quality failure. */
    record SupplementRequested(TaskId task, String reason, LocalDate due) implements TaskFact {}

    /** Handed back to be done again, without a major content error. */
    record TaskReturned(TaskId task, String reason, LocalDate due) implements TaskFact {}

    /** A major content error: a quarter of the product's quality is lost each time (Art. 14). */
    record QualityFailureCounted(TaskId task, String reason, LocalDate due, Line line) implements TaskFact {}

    record TaskAccepted(TaskId task, @Nullable String note, Line line) implements TaskFact {}

    record ExemptionRequested(TaskId task, Shortfall shortfall, String cause, List<Evidence> evidence)
            implements TaskFact {}

    record ExemptionGranted(TaskId task, Shortfall shortfall, String document, Line line) implements TaskFact {}

    record ExemptionRefused(TaskId task, Shortfall shortfall, String reason) implements TaskFact {}
}
