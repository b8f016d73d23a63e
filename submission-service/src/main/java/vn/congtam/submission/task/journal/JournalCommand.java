package vn.congtam.submission.task.journal;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.JournalId;
import vn.congtam.events.submission.TaskId;

/** What can be asked for; {@code on} is the day of the act in Vietnam. */
sealed interface JournalCommand {
    /**
     * @param field none for a day in office
     * @param minutes that it took, where that is said
     */
    record LogWork(
            @TargetAggregateIdentifier JournalId journal,
            LocalDate day,
            QuickLine line,
            @Nullable FieldDay field,
            @Nullable Integer minutes,
            LocalDate on)
            implements JournalCommand {}

    record FieldDay(String place, StaffCode witness) {}

    /** @param denied why, where he was not there */
    record Witness(
            @TargetAggregateIdentifier JournalId journal,
            int entry,
            StaffCode by,
            @Nullable String denied) implements JournalCommand {}

    record StrikeEntry(@TargetAggregateIdentifier JournalId journal, int entry) implements JournalCommand {}

    /** Nothing is done; whoever hands them in learns whether they are open still. */
    record RequireOpen(@TargetAggregateIdentifier JournalId journal, List<Integer> entries) implements JournalCommand {}

    /** That they were handed in. */
    record MarkEntries(@TargetAggregateIdentifier JournalId journal, List<Integer> entries, TaskId task, int quantity)
            implements JournalCommand {}
}
