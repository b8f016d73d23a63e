package vn.congtam.submission.task;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.FileId;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.Shortfall;
import vn.congtam.events.submission.Stage;
import vn.congtam.events.submission.TaskFact.*;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Terms;
import vn.congtam.events.submission.Work;
import vn.congtam.submission.task.TaskCommand.*;

/** A product or job, of one official or shared, in one month or several. It counts as completed once accepted (Art. 14). */
@Aggregate
@SuppressWarnings("NullAway.Init") // the first fact sets what is not null
class Task {
    private enum Standing {
        PROPOSED,
        REFUSED,
        ASSIGNED
    }

    @AggregateIdentifier
    private @Nullable TaskId task;

    private @Nullable Said said;
    private Terms terms;
    private Standing standing;
    private StaffCode assessor;
    private List<StaffCode> owners;
    private Parts parts;
    private final List<Claim> claims = new ArrayList<>();
    private final Set<FileId> failedFiles = new HashSet<>();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.ALWAYS)
    void decide(ProposeTask c) {
        c.allotment().check(c.on());
        mustBePlannedOrExplained(c.terms());
        apply(new TaskProposed(c.task(), c.terms(), c.allotment().lines()));
    }

    @CommandHandler
    void decide(ApproveProposal c) {
        mustApproveAnothers(c.by());
        mustBeProposed();
        List<Stage> stages = Approved.stages(terms.stages(), c.due(), c.on());
        List<Line> lines = lines();
        apply(new ProposalApproved(id(), lines));
        apply(new TaskAssigned(id(), with(stages), lines));
    }

    @CommandHandler
    void decide(RefuseProposal c) {
        mustApproveAnothers(c.by());
        mustBeProposed();
        apply(new ProposalRefused(id(), c.reason(), lines()));
    }

    /** Asked for twice, a task of an external system is assigned once, also where two ask at once; if it is the same. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(AssignTask c) {
        if (task == null) {
            c.check();
            apply(new TaskAssigned(c.task(), c.terms(), c.allotment().lines()));
        } else {
            mustBeTheSame(Said.in(c.terms(), c.allotment().lines()));
        }
    }

    @CommandHandler
    void decide(RecallTask c) {
        mustBeTheSame(c.said());
    }

    /** Told what is known already, nothing is done. */
    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(CountWork c) {
        Work told = c.line().work();
        Line before = task == null ? c.line().with(Work.assigned(told.assigned())) : lines().getFirst();
        if (task == null) {
            apply(new TaskAssigned(c.task(), c.terms(), List.of(before)));
        }
        Line now = before.with(before.work().counted(told.assigned(), told.completed(), told.lateTimes()));
        if (!now.equals(before)) {
            apply(new WorkCounted(c.task(), List.of(now)));
        }
    }

    @CommandHandler
    void decide(SubmitWork c) {
        mustBeOwner(c.by());
        mustBeAssigned();
        mustBeCountedHere();
        Part part = parts.meant(c.month(), one -> one.is(Part.State.AWAITED));
        mustAwaitWork(part);
        mustNotExceedOpen(c.quantity(), part);
        mustBeProved(c, part);
        boolean late = part.isMissedBy(owners, c.on());
        List<Line> lines = part.handedIn(owners, c.quantity(), c.on());
        apply(new TaskSubmitted(id(), c.quantity(), c.evidence(), c.note(), late, lines, c.logged()));
    }

    @CommandHandler
    void decide(AcceptWork c) {
        Part part = underReview(c.by(), c.month());
        int units = part.delivered();
        apply(new TaskAccepted(
                id(), units, c.note(), part.changed(owners, work -> work.completed(units)), behalf(c.by())));
    }

    @CommandHandler
    void decide(RequestSupplement c) {
        Part part = underReview(c.by(), c.month());
        mustLeaveTime(part, c.due(), c.on());
        apply(new SupplementRequested(id(), c.reason(), c.due(), part.changed(owners, work -> work), behalf(c.by())));
    }

    @CommandHandler
    void decide(ReturnWork c) {
        Part part = underReview(c.by(), c.month());
        mustLeaveTime(part, c.due(), c.on());
        apply(new TaskReturned(id(), c.reason(), c.due(), part.changed(owners, work -> work), behalf(c.by())));
    }

    @CommandHandler
    void decide(CountQualityFailure c) {
        Part part = underReview(c.by(), c.month());
        mustLeaveTime(part, c.due(), c.on());
        List<Line> lines = part.changed(owners, work -> work.failed(part.delivered()));
        apply(new QualityFailureCounted(id(), c.reason(), c.due(), lines, behalf(c.by())));
    }

    /** Once for each file: what is done again is looked at in the system that holds it. */
    @CommandHandler
    void decide(FailFile c) {
        mustReview(c.by());
        if (failedFiles.contains(c.file())) {
            throw Refusal.FILE_FAILED_ALREADY.refuse("/number", c.number());
        }
        Part part = parts.meant(null, one -> true);
        apply(new FileFailed(
                id(), c.file(), c.number(), c.reason(), part.changed(owners, work -> work.failed(1)), behalf(c.by())));
    }

    @CommandHandler
    void decide(HandOver c) {
        mustHandOverAnothers(c);
        mustBeAssigned();
        mustBeCountedHere();
        List<Part> open = open(c.locked());
        open.forEach(part -> mustFit(part, c.from(), c.to()));
        List<Stage> stages = open.stream().map(part -> stage(part, c)).toList();
        List<Line> lines = open.stream()
                .flatMap(part -> part.handedOver(c.from(), c.to(), c.on()).stream())
                .toList();
        apply(new TaskHandedOver(id(), c.from(), c.to(), c.assessor(), c.reason(), stages, lines));
    }

    @CommandHandler
    void decide(ChangeAssessor c) {
        mustChangeAnothers(c);
        mustBeAssigned();
        apply(new AssessorChanged(id(), c.assessor(), c.reason(), lines()));
    }

    @CommandHandler
    void decide(RequestExemption c) {
        mustHaveALine(c.by());
        Part part = parts.meant(
                c.month(),
                one -> one.of(c.by())
                        .filter(line -> line.work().counted(c.shortfall()) > 0)
                        .isPresent());
        Line line = part.of(c.by()).orElseThrow(Refusal.NOT_YOUR_TASK::refuse);
        mustFallShort(line, c.shortfall());
        mustNotBeClaimed(new Claim(c.shortfall(), c.by(), line.month()));
        apply(new ExemptionRequested(id(), c.shortfall(), c.cause(), c.evidence(), List.of(line)));
    }

    @CommandHandler
    void decide(GrantExemption c) {
        Line line = claimed(c.claim(), c.by());
        mustFallShort(line, c.claim().shortfall());
        Line excused = line.with(excused(line, c.claim().shortfall()));
        apply(new ExemptionGranted(id(), c.claim().shortfall(), c.document(), List.of(excused)));
    }

    @CommandHandler
    void decide(RefuseExemption c) {
        Line line = claimed(c.claim(), c.by());
        apply(new ExemptionRefused(id(), c.claim().shortfall(), c.reason(), List.of(line)));
    }

    /** Who handed it over, and missed it for objective causes only, has missed nothing: it went without a trace. */
    private Work excused(Line line, Shortfall shortfall) {
        Work excused = line.work().exempted(shortfall);
        return owners.contains(line.owner()) || excused.fellShort() ? excused : excused.handedOver(0);
    }

    private TaskId id() {
        if (task == null) {
            throw new IllegalStateException("a task without its first fact");
        }
        return task;
    }

    private List<Line> lines() {
        return parts.all().stream().flatMap(part -> part.lines().stream()).toList();
    }

    private Terms with(List<Stage> stages) {
        return new Terms(
                terms.agency(),
                terms.assessor(),
                terms.planned(),
                terms.reason(),
                terms.proposer(),
                terms.external(),
                stages);
    }

    /** With the later of its own last day and the new one, which has not gone by. */
    static Stage anew(Stage stage, @Nullable LocalDate due, LocalDate on) {
        Stage anew = due != null && due.isAfter(stage.due()) ? new Stage(stage.month(), due) : stage;
        mustNotBeGoneBy(anew.due(), on);
        return anew;
    }

    /** Nobody is late for days before he had it; who had it before has the day that he was given first. */
    private static Stage stage(Part part, HandOver c) {
        Optional<Deadline> his = part.deadline(c.to());
        his.ifPresent(one -> mustNotBeMoved(one.due(), c.due()));
        return his.map(one -> new Stage(part.stage().month(), one.due()))
                .orElseGet(() -> anew(part.stage(), c.due(), c.on()));
    }

    private static void mustNotBeMoved(LocalDate first, @Nullable LocalDate due) {
        if (due != null && due.isAfter(first)) {
            throw Refusal.DUE_KEPT.refuse("/due", first);
        }
    }

    private void mustBeTheSame(Said asked) {
        if (said == null || !said.isAskedAgainBy(asked)) {
            throw Refusal.EXTERNAL_ID_TAKEN.refuse("/source/id");
        }
    }

    private List<Part> open(Set<String> locked) {
        List<Part> open = parts.all().stream()
                .filter(part -> !part.is(Part.State.ACCEPTED))
                .filter(part -> !locked.contains(part.stage().month()))
                .toList();
        if (open.isEmpty()) {
            throw Refusal.NOTHING_TO_HAND_OVER.refuse();
        }
        return open;
    }

    private static void mustFit(Part part, StaffCode from, StaffCode to) {
        if (part.is(Part.State.SUBMITTED)) {
            throw Refusal.UNDER_REVIEW.refuse();
        }
        Line mine = part.of(from).orElseThrow();
        if (part.of(to)
                .filter(line -> line.share().compareTo(mine.share()) != 0)
                .isPresent()) {
            throw Refusal.HAD_ANOTHER_SHARE.refuse("/to", to.value());
        }
    }

    private static void mustNotBeGoneBy(LocalDate due, LocalDate on) {
        if (due.isBefore(on)) {
            throw Refusal.DUE_IN_PAST.refuse("/due", on);
        }
    }

    /** Nobody loses time that he was given. */
    private void mustLeaveTime(Part part, LocalDate due, LocalDate on) {
        mustNotBeGoneBy(due, on);
        LocalDate until = part.until(owners);
        if (due.isBefore(until)) {
            throw Refusal.DUE_SHORTENED.refuse("/due", until);
        }
    }

    static void mustBePlannedOrExplained(Terms terms) {
        if (!terms.planned() && (terms.reason() == null || terms.reason().isBlank())) {
            throw Refusal.UNPLANNED_NEEDS_REASON.refuse("/reason");
        }
    }

    private void mustBeProposed() {
        if (standing != Standing.PROPOSED) {
            throw Refusal.NOT_PROPOSED.refuse();
        }
    }

    private void mustBeAssigned() {
        if (standing != Standing.ASSIGNED) {
            throw Refusal.NOT_APPROVED.refuse();
        }
    }

    /** With whom a file is, and whether it is done, is said by the system that holds it. */
    private void mustBeCountedHere() {
        if (terms.external() != null && terms.external().counts()) {
            throw Refusal.COUNTED_ELSEWHERE.refuse();
        }
    }

    private void mustApproveAnothers(StaffCode by) {
        if (owners.contains(by) || by.equals(terms.proposer())) {
            throw Refusal.SELF_APPROVAL.refuse();
        }
    }

    private void mustBeOwner(StaffCode by) {
        if (!owners.contains(by)) {
            throw Refusal.NOT_YOUR_TASK.refuse();
        }
    }

    private void mustHaveALine(StaffCode by) {
        if (!isInvolved(by)) {
            throw Refusal.NOT_YOUR_TASK.refuse();
        }
    }

    private void mustHandOverAnothers(HandOver c) {
        if (isInvolved(c.by())) {
            throw Refusal.SELF_HAND_OVER.refuse();
        }
        if (!owners.contains(c.from())) {
            throw Refusal.NOT_THE_OWNER.refuse("/from", c.from().value());
        }
        if (owners.contains(c.to())) {
            throw Refusal.OWNER_TWICE.refuse("/to", c.to().value());
        }
    }

    /** Nobody chooses who assesses him, nor is chosen to assess himself. */
    private void mustChangeAnothers(ChangeAssessor c) {
        if (isInvolved(c.by())) {
            throw Refusal.OWN_ASSESSOR.refuse();
        }
        if (isInvolved(c.assessor())) {
            throw Refusal.SELF_REVIEW.refuse("/assessor");
        }
        if (assessor.equals(c.assessor())) {
            throw Refusal.SAME_ASSESSOR.refuse("/assessor", c.assessor().value());
        }
    }

    private static void mustAwaitWork(Part part) {
        if (!part.is(Part.State.AWAITED)) {
            throw Refusal.NOT_TO_SUBMIT.refuse();
        }
    }

    private static void mustNotExceedOpen(int quantity, Part part) {
        if (quantity > part.open()) {
            throw Refusal.MORE_THAN_ASSIGNED.refuse("/quantity", part.open());
        }
    }

    /** Where the catalogue asked for it on the day of assignment. */
    private static void mustBeProved(SubmitWork c, Part part) {
        if (c.evidence().isEmpty() && part.needsEvidence()) {
            throw Refusal.EVIDENCE_MISSING.refuse("/evidence");
        }
    }

    /** Nobody reviews his own work, whatever else he may be. */
    private void mustReview(Reviewer by) {
        if (isInvolved(by.staff())) {
            throw Refusal.SELF_REVIEW.refuse();
        }
        if (!by.mayAssessFor(assessor)) {
            throw Refusal.NOT_ASSESSOR.refuse();
        }
    }

    private Part underReview(Reviewer by, @Nullable String month) {
        mustReview(by);
        Part part = parts.meant(month, one -> one.is(Part.State.SUBMITTED));
        if (!part.is(Part.State.SUBMITTED)) {
            throw Refusal.NOT_SUBMITTED.refuse();
        }
        return part;
    }

    private @Nullable StaffCode behalf(Reviewer by) {
        return by.onBehalfOf(assessor);
    }

    private void mustDecideOverAnother(StaffCode by) {
        if (isInvolved(by)) {
            throw Refusal.SELF_EXEMPTION.refuse();
        }
    }

    private static void mustBeCompetent(Authority by, Line line) {
        if (!by.over().contains(line.owner())) {
            throw Refusal.NOT_COMPETENT.refuse();
        }
    }

    private boolean isInvolved(StaffCode by) {
        return parts.all().stream().anyMatch(part -> part.isOf(by));
    }

    /** No more is exempted than was counted. */
    private static void mustFallShort(Line line, Shortfall shortfall) {
        if (line.work().counted(shortfall) <= 0) {
            throw Refusal.NOTHING_TO_EXEMPT.refuse("/shortfall");
        }
    }

    private void mustNotBeClaimed(Claim claim) {
        if (claims.contains(claim)) {
            throw Refusal.EXEMPTION_PENDING.refuse("/shortfall");
        }
    }

    /** Only whoever stands above the one who asked for it decides, whoever goes on with the work (Art. 14). */
    private Line claimed(Claim asked, Authority by) {
        mustDecideOverAnother(by.staff());
        Line line = claimed(asked);
        mustBeCompetent(by, line);
        return line;
    }

    private Line claimed(Claim asked) {
        List<Claim> meant = claims.stream().filter(asked::means).toList();
        if (meant.isEmpty()) {
            throw Refusal.EXEMPTION_NOT_REQUESTED.refuse("/shortfall");
        }
        if (meant.size() > 1) {
            throw Refusal.WHOSE_EXEMPTION.refuse("/owner");
        }
        return parts.all().stream()
                .filter(part -> part.stage().month().equals(meant.getFirst().month()))
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.owner().equals(meant.getFirst().owner()))
                .findFirst()
                .orElseThrow();
    }

    private void begin(TaskId id, Terms agreed, List<Line> lines) {
        task = id;
        terms = agreed;
        assessor = agreed.assessor();
        owners = lines.stream().map(Line::owner).distinct().toList();
        parts = Parts.of(agreed.stages(), lines);
    }

    @EventSourcingHandler
    void evolve(TaskProposed f) {
        begin(f.task(), f.terms(), f.lines());
        standing = Standing.PROPOSED;
    }

    @EventSourcingHandler
    void evolve(ProposalRefused f) {
        standing = Standing.REFUSED;
    }

    @EventSourcingHandler
    void evolve(TaskAssigned f) {
        said = Said.in(f.terms(), f.lines());
        begin(f.task(), f.terms(), f.lines());
        standing = Standing.ASSIGNED;
    }

    @EventSourcingHandler
    void evolve(WorkCounted f) {
        parts = parts.changed(f.lines(), part -> part.counted(f.lines()));
    }

    @EventSourcingHandler
    void evolve(TaskSubmitted f) {
        parts = parts.changed(f.lines(), part -> part.submitted(f.quantity(), f.lines()));
    }

    @EventSourcingHandler
    void evolve(SupplementRequested f) {
        parts = parts.changed(f.lines(), part -> part.sentBack(f.due(), f.lines()));
    }

    @EventSourcingHandler
    void evolve(TaskReturned f) {
        parts = parts.changed(f.lines(), part -> part.sentBack(f.due(), f.lines()));
    }

    @EventSourcingHandler
    void evolve(QualityFailureCounted f) {
        parts = parts.changed(f.lines(), part -> part.sentBack(f.due(), f.lines()));
    }

    @EventSourcingHandler
    void evolve(FileFailed f) {
        failedFiles.add(f.file());
        parts = parts.changed(f.lines(), part -> part.excused(f.lines()));
    }

    @EventSourcingHandler
    void evolve(TaskAccepted f) {
        parts = parts.changed(f.lines(), part -> part.accepted(f.quantity(), f.lines()));
    }

    @EventSourcingHandler
    void evolve(TaskHandedOver f) {
        assessor = f.assessor();
        owners = owners.stream()
                .map(owner -> owner.equals(f.from()) ? f.to() : owner)
                .toList();
        f.stages().forEach(stage -> parts = parts.given(f, stage));
    }

    @EventSourcingHandler
    void evolve(AssessorChanged f) {
        assessor = f.assessor();
    }

    @EventSourcingHandler
    void evolve(ExemptionRequested f) {
        Line line = f.lines().getFirst();
        claims.add(new Claim(f.shortfall(), line.owner(), line.month()));
    }

    @EventSourcingHandler
    void evolve(ExemptionGranted f) {
        parts = parts.changed(f.lines(), part -> part.excused(f.lines()));
        decided(f.shortfall(), f.lines().getFirst());
    }

    @EventSourcingHandler
    void evolve(ExemptionRefused f) {
        decided(f.shortfall(), f.lines().getFirst());
    }

    private void decided(Shortfall shortfall, Line line) {
        claims.remove(new Claim(shortfall, line.owner(), line.month()));
    }
}
