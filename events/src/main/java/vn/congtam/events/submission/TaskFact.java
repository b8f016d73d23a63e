package vn.congtam.events.submission;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Fact;
import vn.congtam.events.Personal;
import vn.congtam.events.PublishedBy;
import vn.congtam.events.indicator.StaffCode;

/**
 * The story of a task. Every fact carries the {@link Line}s that it is about, as they stand after it: those of all months
 * when the task is proposed, assigned or handed over, those of one month afterwards. Days are days of Vietnam's calendar;
 * a submission is late when made after the day it was due. Whoever assesses in the place of another says in whose: of who
 * delegated to him, or of who was to and is not there any more, or let the day pass.
 */
@PublishedBy("submission")
public sealed interface TaskFact extends Fact {
    TaskId task();

    List<Line> lines();

    /** An unplanned task that counts nothing until somebody competent approves it. */
    record TaskProposed(TaskId task, Terms terms, List<Line> lines) implements TaskFact {}

    /** The assignment follows in the same commit. */
    record ProposalApproved(TaskId task, List<Line> lines) implements TaskFact {}

    record ProposalRefused(TaskId task, String reason, List<Line> lines) implements TaskFact {}

    record TaskAssigned(TaskId task, Terms terms, List<Line> lines) implements TaskFact {}

    /** So many units as another system counts by now, of which so many are done. */
    record WorkCounted(TaskId task, List<Line> lines) implements TaskFact {}

    /**
     * A delivery: some of the units that are still open.
     *
     * @param logged what its owner had written down of it, where he handed that in
     */
    record TaskSubmitted(
            TaskId task,
            int quantity,
            List<Evidence> evidence,
            @Nullable String note,
            boolean late,
            List<Line> lines,
            @Nullable Logged logged)
            implements TaskFact {

        public TaskSubmitted(
                TaskId task,
                int quantity,
                List<Evidence> evidence,
                @Nullable String note,
                boolean late,
                List<Line> lines) {
            this(task, quantity, evidence, note, late, lines, null);
        }
    }

    /** More is asked for; this is no quality failure. */
    record SupplementRequested(
            TaskId task,
            String reason,
            LocalDate due,
            List<Line> lines,
            @Nullable StaffCode onBehalfOf) implements TaskFact {

        public SupplementRequested(TaskId task, String reason, LocalDate due, List<Line> lines) {
            this(task, reason, due, lines, null);
        }
    }

    /** Handed back to be done again, without a major content error. */
    record TaskReturned(
            TaskId task,
            String reason,
            LocalDate due,
            List<Line> lines,
            @Nullable StaffCode onBehalfOf) implements TaskFact {

        public TaskReturned(TaskId task, String reason, LocalDate due, List<Line> lines) {
            this(task, reason, due, lines, null);
        }
    }

    /** A major content error: a quarter of the product's quality is lost each time (Art. 14). */
    record QualityFailureCounted(
            TaskId task,
            String reason,
            LocalDate due,
            List<Line> lines,
            @Nullable StaffCode onBehalfOf) implements TaskFact {

        public QualityFailureCounted(TaskId task, String reason, LocalDate due, List<Line> lines) {
            this(task, reason, due, lines, null);
        }
    }

    /**
     * A major content error in a file that another system counts: a quarter of the product's quality is lost (Art. 14). It is
     * put right there, and not handed in again here.
     *
     * @param number of the file in the other system
     */
    record FileFailed(
            TaskId task,
            FileId file,
            String number,
            String reason,
            List<Line> lines,
            @Nullable StaffCode onBehalfOf) implements TaskFact {}

    /** @param quantity of the delivery; units are left open when it was not all */
    record TaskAccepted(
            TaskId task,
            int quantity,
            @Nullable String note,
            List<Line> lines,
            @Nullable StaffCode onBehalfOf) implements TaskFact {

        public TaskAccepted(TaskId task, int quantity, @Nullable String note, List<Line> lines) {
            this(task, quantity, note, lines, null);
        }
    }

    /** By the head of the agency or its personnel office: from now on another superior of the owners assesses. */
    record AssessorChanged(TaskId task, StaffCode assessor, String reason, List<Line> lines) implements TaskFact {}

    /**
     * What is accepted stays with the one, and so does what he missed: units that were late, overdue or failed by then, with
     * the times that counts. All that is open goes to the other, for whom it begins anew.
     *
     * @param stages those that are handed over, with the day by which the other is to hand it in: who had it before keeps
     *     the day that he was given first
     */
    record TaskHandedOver(
            TaskId task,
            StaffCode from,
            StaffCode to,
            StaffCode assessor,
            @Personal(of = "from") String reason,
            List<Stage> stages,
            List<Line> lines)
            implements TaskFact {}

    /** Asked for by the owner of the line; both the shortfall and its exemption stay visible. */
    record ExemptionRequested(
            TaskId task,
            Shortfall shortfall,
            @Personal(of = "lines.owner") String cause,
            List<Evidence> evidence,
            List<Line> lines)
            implements TaskFact {}

    record ExemptionGranted(TaskId task, Shortfall shortfall, String document, List<Line> lines) implements TaskFact {}

    record ExemptionRefused(TaskId task, Shortfall shortfall, String reason, List<Line> lines) implements TaskFact {}
}
