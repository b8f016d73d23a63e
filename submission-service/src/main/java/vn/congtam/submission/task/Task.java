package vn.congtam.submission.task;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Shortfall;
import vn.congtam.events.submission.TaskFact.*;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Work;
import vn.congtam.submission.task.TaskCommand.*;

/** One product or job given to one official. Work counts as completed only once it is accepted (Art. 14). */
@Aggregate
@SuppressWarnings("NullAway.Init") // the first fact sets what is not null
class Task {
    private enum State {
        ASSIGNED,
        SUBMITTED,
        SUPPLEMENT,
        RETURNED,
        FAILED,
        ACCEPTED
    }

    @AggregateIdentifier
    private TaskId task;

    private StaffCode assessor;
    private LocalDate due;
    private Line line;
    private State state;
    private int submitted;
    private final Set<Shortfall> requested = EnumSet.noneOf(Shortfall.class);

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(AssignTask c) {
        mustNotBeDueBefore(c.on(), c.due(), Refusal.DUE_BEFORE_ASSIGNMENT);
        mustBePlannedOrExplained(c);
        apply(new TaskAssigned(
                c.task(), c.agency(), c.assessor(), c.catalogue(), c.planned(), c.reason(), c.due(), c.line()));
    }

    @CommandHandler
    void decide(SubmitWork c) {
        mustBeOwner(c.by());
        mustAwaitWork();
        mustNotExceedAssignment(c.quantity());
        mustBeProved(c);
        boolean late = c.on().isAfter(due);
        Work work = late ? line.work().late() : line.work();
        apply(new TaskSubmitted(task, c.quantity(), c.evidence(), c.note(), late, line.with(work)));
    }

    @CommandHandler
    void decide(AcceptWork c) {
        mustReview(c.by());
        apply(new TaskAccepted(task, c.note(), line.with(line.work().completed(submitted))));
    }

    @CommandHandler
    void decide(RequestSupplement c) {
        mustReview(c.by());
        mustNotBeDueBefore(c.on(), c.due(), Refusal.DUE_IN_PAST);
        apply(new SupplementRequested(task, c.reason(), c.due()));
    }

    @CommandHandler
    void decide(ReturnWork c) {
        mustReview(c.by());
        mustNotBeDueBefore(c.on(), c.due(), Refusal.DUE_IN_PAST);
        apply(new TaskReturned(task, c.reason(), c.due()));
    }

    @CommandHandler
    void decide(CountQualityFailure c) {
        mustReview(c.by());
        mustNotBeDueBefore(c.on(), c.due(), Refusal.DUE_IN_PAST);
        apply(new QualityFailureCounted(
                task, c.reason(), c.due(), line.with(line.work().failed())));
    }

    @CommandHandler
    void decide(RequestExemption c) {
        mustBeOwner(c.by());
        mustFallShort(c.shortfall());
        mustNotBeRequested(c.shortfall());
        apply(new ExemptionRequested(task, c.shortfall(), c.cause(), c.evidence()));
    }

    @CommandHandler
    void decide(GrantExemption c) {
        mustDecideOverAnother(c.by());
        mustBeRequested(c.shortfall());
        mustFallShort(c.shortfall());
        apply(new ExemptionGranted(task, c.shortfall(), c.document(), line.with(exempted(c.shortfall()))));
    }

    @CommandHandler
    void decide(RefuseExemption c) {
        mustDecideOverAnother(c.by());
        mustBeRequested(c.shortfall());
        apply(new ExemptionRefused(task, c.shortfall(), c.reason()));
    }

    private Work exempted(Shortfall shortfall) {
        return switch (shortfall) {
            case LATE -> line.work().lateExempted();
            case QUALITY -> line.work().qualityExempted();
        };
    }

    private static void mustNotBeDueBefore(LocalDate on, LocalDate due, Refusal otherwise) {
        if (due.isBefore(on)) {
            throw otherwise.refuse("/due", on.toString());
        }
    }

    private static void mustBePlannedOrExplained(AssignTask c) {
        if (!c.planned() && (c.reason() == null || c.reason().isBlank())) {
            throw Refusal.UNPLANNED_NEEDS_REASON.refuse("/reason");
        }
    }

    private void mustBeOwner(StaffCode by) {
        if (!by.equals(line.owner())) {
            throw Refusal.NOT_YOUR_TASK.refuse();
        }
    }

    private void mustAwaitWork() {
        if (state == State.SUBMITTED || state == State.ACCEPTED) {
            throw Refusal.NOT_TO_SUBMIT.refuse();
        }
    }

    private void mustNotExceedAssignment(int quantity) {
        if (quantity > line.work().assigned()) {
            throw Refusal.MORE_THAN_ASSIGNED.refuse("/quantity", line.work().assigned());
        }
    }

    private static void mustBeProved(SubmitWork c) {
        if (c.evidence().isEmpty()) {
            throw Refusal.EVIDENCE_MISSING.refuse("/evidence");
        }
    }

    /** Nobody reviews his own work, whatever else he may be. */
    private void mustReview(StaffCode by) {
        if (by.equals(line.owner())) {
            throw Refusal.SELF_REVIEW.refuse();
        }
        if (!by.equals(assessor)) {
            throw Refusal.NOT_ASSESSOR.refuse();
        }
        if (state != State.SUBMITTED) {
            throw Refusal.NOT_SUBMITTED.refuse();
        }
    }

    private void mustDecideOverAnother(StaffCode by) {
        if (by.equals(line.owner())) {
            throw Refusal.SELF_EXEMPTION.refuse();
        }
    }

    /** No more is exempted than was counted. */
    private void mustFallShort(Shortfall shortfall) {
        Work work = line.work();
        int left = switch (shortfall) {
            case LATE -> work.lateTimes() - work.lateTimesExempted();
            case QUALITY -> work.qualityFailures() - work.qualityFailuresExempted();
        };
        if (left <= 0) {
            throw Refusal.NOTHING_TO_EXEMPT.refuse("/shortfall");
        }
    }

    private void mustNotBeRequested(Shortfall shortfall) {
        if (requested.contains(shortfall)) {
            throw Refusal.EXEMPTION_PENDING.refuse("/shortfall");
        }
    }

    private void mustBeRequested(Shortfall shortfall) {
        if (!requested.contains(shortfall)) {
            throw Refusal.EXEMPTION_NOT_REQUESTED.refuse("/shortfall");
        }
    }

    @EventSourcingHandler
    void evolve(TaskAssigned f) {
        task = f.task();
        assessor = f.assessor();
        due = f.due();
        line = f.line();
        state = State.ASSIGNED;
    }

    @EventSourcingHandler
    void evolve(TaskSubmitted f) {
        state = State.SUBMITTED;
        submitted = f.quantity();
        line = f.line();
    }

    @EventSourcingHandler
    void evolve(SupplementRequested f) {
        state = State.SUPPLEMENT;
        due = f.due();
    }

    @EventSourcingHandler
    void evolve(TaskReturned f) {
        state = State.RETURNED;
        due = f.due();
    }

    @EventSourcingHandler
    void evolve(QualityFailureCounted f) {
        state = State.FAILED;
        due = f.due();
        line = f.line();
    }

    @EventSourcingHandler
    void evolve(TaskAccepted f) {
        state = State.ACCEPTED;
        line = f.line();
    }

    @EventSourcingHandler
    void evolve(ExemptionRequested f) {
        requested.add(f.shortfall());
    }

    @EventSourcingHandler
    void evolve(ExemptionGranted f) {
        requested.remove(f.shortfall());
        line = f.line();
    }

    @EventSourcingHandler
    void evolve(ExemptionRefused f) {
        requested.remove(f.shortfall());
    }
}
