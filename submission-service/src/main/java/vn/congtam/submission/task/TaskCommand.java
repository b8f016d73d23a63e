package vn.congtam.submission.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Evidence;
import vn.congtam.events.submission.FileId;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Logged;
import vn.congtam.events.submission.Shortfall;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Terms;

/**
 * What can be asked for. {@code on} is the day of the act in Vietnam; {@code month} may be left out where only one can be
 * meant.
 */
sealed interface TaskCommand {
    record ProposeTask(@TargetAggregateIdentifier TaskId task, Terms terms, Allotment allotment, LocalDate on)
            implements TaskCommand {}

    /** @param due a new last day, needed when that of the proposal has passed */
    record ApproveProposal(
            @TargetAggregateIdentifier TaskId task,
            StaffCode by,
            @Nullable LocalDate due,
            LocalDate on) implements TaskCommand {}

    record RefuseProposal(@TargetAggregateIdentifier TaskId task, StaffCode by, String reason) implements TaskCommand {}

    record AssignTask(@TargetAggregateIdentifier TaskId task, Terms terms, Allotment allotment, LocalDate on)
            implements TaskCommand {

        /** What can be said of it without knowing the task. */
        void check() {
            allotment.check(on);
            Task.mustBePlannedOrExplained(terms);
        }
    }

    /** Asked for again by an external system; nothing is done, and the receipt says which task it is. */
    record RecallTask(@TargetAggregateIdentifier TaskId task, Said said) implements TaskCommand {}

    /** @param line with what another system counts by now */
    record CountWork(@TargetAggregateIdentifier TaskId task, Terms terms, Line line) implements TaskCommand {}

    record SubmitWork(
            @TargetAggregateIdentifier TaskId task,
            @Nullable String month,
            StaffCode by,
            int quantity,
            List<Evidence> evidence,
            @Nullable String note,
            @Nullable Logged logged,
            LocalDate on)
            implements TaskCommand {

        SubmitWork(
                TaskId task,
                @Nullable String month,
                StaffCode by,
                int quantity,
                List<Evidence> evidence,
                @Nullable String note,
                LocalDate on) {
            this(task, month, by, quantity, evidence, note, null, on);
        }
    }

    record AcceptWork(
            @TargetAggregateIdentifier TaskId task,
            @Nullable String month,
            Reviewer by,
            @Nullable String note) implements TaskCommand {}

    record RequestSupplement(
            @TargetAggregateIdentifier TaskId task,
            @Nullable String month,
            Reviewer by,
            String reason,
            LocalDate due,
            LocalDate on)
            implements TaskCommand {}

    record ReturnWork(
            @TargetAggregateIdentifier TaskId task,
            @Nullable String month,
            Reviewer by,
            String reason,
            LocalDate due,
            LocalDate on)
            implements TaskCommand {}

    record CountQualityFailure(
            @TargetAggregateIdentifier TaskId task,
            @Nullable String month,
            Reviewer by,
            String reason,
            LocalDate due,
            LocalDate on)
            implements TaskCommand {}

    /** @param file that another system counts, and that is done */
    record FailFile(@TargetAggregateIdentifier TaskId task, Reviewer by, FileId file, String number, String reason)
            implements TaskCommand {}

    /**
     * @param assessor who assesses the rest
     * @param due a later last day, needed for what should have been handed in by now
     * @param locked months in which nothing changes any more
     */
    record HandOver(
            @TargetAggregateIdentifier TaskId task,
            StaffCode by,
            StaffCode from,
            StaffCode to,
            StaffCode assessor,
            String reason,
            @Nullable LocalDate due,
            Set<String> locked,
            LocalDate on)
            implements TaskCommand {}

    record ChangeAssessor(@TargetAggregateIdentifier TaskId task, StaffCode by, StaffCode assessor, String reason)
            implements TaskCommand {}

    record RequestExemption(
            @TargetAggregateIdentifier TaskId task,
            @Nullable String month,
            StaffCode by,
            Shortfall shortfall,
            String cause,
            List<Evidence> evidence)
            implements TaskCommand {}

    record GrantExemption(@TargetAggregateIdentifier TaskId task, Claim claim, Authority by, String document)
            implements TaskCommand {}

    record RefuseExemption(@TargetAggregateIdentifier TaskId task, Claim claim, Authority by, String reason)
            implements TaskCommand {}

    /** @param over those of its people over whom he has authority: it follows whose shortfall is decided on, not whose work it is */
    record Authority(StaffCode staff, List<StaffCode> over) {
        public Authority {
            over = List.copyOf(over);
        }
    }

    /** Which request is decided; owner and month may be left out where only one can be meant. */
    record Claim(
            Shortfall shortfall,
            @Nullable StaffCode owner,
            @Nullable String month) {

        boolean means(Claim asked) {
            return shortfall == asked.shortfall()
                    && (owner == null || owner.equals(asked.owner()))
                    && (month == null || month.equals(asked.month()));
        }
    }
}
