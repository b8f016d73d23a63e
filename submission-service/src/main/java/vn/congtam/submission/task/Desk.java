package vn.congtam.submission.task;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Evidence;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Refused;
import vn.congtam.submission.reference.Assessing;
import vn.congtam.submission.reference.Closed;
import vn.congtam.submission.reference.Competence;
import vn.congtam.submission.reference.Docket;
import vn.congtam.submission.reference.Leftover;
import vn.congtam.submission.reference.Reference;
import vn.congtam.submission.reference.Uploads;
import vn.congtam.submission.task.TaskCommand.Authority;
import vn.congtam.submission.task.TaskCommand.ChangeAssessor;
import vn.congtam.submission.task.TaskCommand.HandOver;

/**
 * Checks what people ask for on a task against what is known beyond it: superiors, months and files. That a month is
 * locked is known here a moment later than it happens; what slips through is noted on the locked slip and changes no
 * figure.
 */
@Component
class Desk {
    private final Reference reference;
    private final Assessing assessing;
    private final Closed closed;
    private final Leftover leftover;
    private final Uploads uploads;
    private final Competence competence;

    Desk(
            Reference reference,
            Assessing assessing,
            Closed closed,
            Leftover leftover,
            Uploads uploads,
            Competence competence) {
        this.competence = competence;
        this.closed = closed;
        this.leftover = leftover;
        this.assessing = assessing;
        this.reference = reference;
        this.uploads = uploads;
    }

    /** Each must have been handed in by the same person. */
    List<Evidence> evidence(Act act, @Nullable List<String> files) {
        List<String> given = files == null ? List.of() : files;
        return IntStream.range(0, given.size())
                .mapToObj(i -> uploads.of(given.get(i), act.by())
                        .orElseThrow(() -> Refusal.EVIDENCE_UNKNOWN.refuse("/evidence/" + i, given.get(i))))
                .toList();
    }

    /**
     * For those whose work it is by now: what counts for who handed it over changes no more by what they do.
     *
     * @param month none for whichever of its months is meant: refused only when none of them is open
     */
    void mustBeOpen(TaskId task, @Nullable String month) {
        reference.docket(task).ifPresent(docket -> mustBeOpen(docket, docket.owners(), month));
    }

    /** Also for those who handed it over: what they missed may still be excused. */
    void mustBeOpenForAnybody(TaskId task, @Nullable String month) {
        reference
                .docket(task)
                .ifPresent(docket -> mustBeOpen(docket, docket.people().toList(), month));
    }

    /** Where the slip of one is open, what he does is not stopped by the others'. */
    private void mustBeOpen(Docket docket, List<StaffCode> people, @Nullable String month) {
        Set<String> locked = months(docket, one -> people.stream().allMatch(staff -> closed.isLocked(staff, one)));
        if (month == null ? locked.containsAll(docket.months()) : locked.contains(month)) {
            String told = month == null ? docket.months().getLast() : month;
            throw Refusal.PERIOD_LOCKED.refuse("", YearMonth.parse(told));
        }
    }

    /**
     * Whether it is his turn the task itself knows, from whom it named and in whose place he may today.
     *
     * @param month none where only one can be meant: it is overdue when all of its months are
     */
    Reviewer reviewer(Act act, TaskId task, @Nullable String month) {
        return reference
                .docket(task)
                .filter(docket -> !docket.isOf(act.by()))
                .map(docket -> new Reviewer(
                        act.by(),
                        docket.assessor(),
                        assessing.place(act.by(), docket, month, act.today()).orElse(null)))
                .orElseGet(() -> Reviewer.himself(act.by()));
    }

    /** Asked before anything is said about files; the task itself will ask again, for another may be named in between. */
    Reviewer mustReview(Act act, TaskId task) {
        Docket docket = docket(task);
        if (docket.isOf(act.by())) throw Refusal.SELF_REVIEW.refuse();
        Reviewer by = reviewer(act, task, null);
        if (!by.mayAssessFor(docket.assessor())) throw Refusal.NOT_ASSESSOR.refuse();
        return by;
    }

    /** By the head of the agency or its personnel office, to one who stands above all owners. */
    ChangeAssessor changeAssessor(Act act, TaskId task, AssessorController.Change asked) {
        Docket docket = docket(task);
        if (!act.actor().isAnyOf(Role.HEAD, Role.HR) || !keeps(act, docket)) {
            throw Refusal.NOT_YOURS_TO_CHANGE.refuse();
        }
        boolean above = docket.owners().stream()
                .allMatch(owner -> owner.equals(asked.assessor()) // told why by the task itself
                        || reference.isAbove(asked.assessor(), owner, act.today()));
        if (!above) {
            throw Refusal.ASSESSOR_NOT_SUPERIOR.refuse(
                    "/assessor", asked.assessor().value());
        }
        return new ChangeAssessor(task, act.by(), asked.assessor(), asked.reason());
    }

    private boolean keeps(Act act, Docket docket) {
        return reference.keepsWork(act.actor(), docket.owners(), docket.agency(), act.today());
    }

    /** Whoever has authority over the owners may approve what they propose. */
    void mustBeAbove(Act act, TaskId task) {
        Docket docket = docket(task);
        boolean above = docket.owners().stream()
                .allMatch(owner -> owner.equals(act.by()) // told why by the task itself
                        || reference.isAbove(act.by(), owner, act.today()));
        if (!above) {
            throw Refusal.NOT_YOUR_STAFF.refuse("", docket.owners().getFirst().value());
        }
    }

    /**
     * An objective cause is confirmed by the competent authority (Art. 14): whoever has authority over the one whose
     * shortfall it is, as a superior or as the head of the agency that keeps his work; never one whose work it is. Whose
     * request is meant the task itself knows.
     */
    Authority authority(Act act, TaskId task) {
        Docket docket = docket(task);
        List<StaffCode> over = docket.people()
                .filter(one -> competence.isOver(act.actor(), one, docket.agency(), act.today()))
                .toList();
        if (over.isEmpty() && !docket.isOf(act.by())) {
            throw Refusal.NOT_COMPETENT.refuse();
        }
        return new Authority(act.by(), over);
    }

    /** To one of one's own staff in the agency, from another of them or from one who left it; the rest is assessed as before where that superior is the other's. */
    HandOver handOver(Act act, TaskId task, HandOverController.HandOverRequest asked) {
        Docket docket = docket(task);
        StaffCode from = Optional.ofNullable(asked.from())
                .orElseGet(() -> docket.owners().getFirst());
        if (!leftover.isFor(act.actor(), from, docket.agency(), act.today())) throw notYours("/from", from);
        if (!reference.isAbove(act.by(), asked.to(), act.today())) throw notYours("/to", asked.to());
        AgencyId agency = agency(act, asked.to());
        if (!reference.continues(agency, docket.agency(), act.today())) {
            throw Refusal.OWNERS_OF_TWO_AGENCIES.refuse("/to");
        }
        Set<String> locked = locked(docket, from, asked.to());
        docket.months().stream()
                .filter(month -> !locked.contains(month))
                .filter(month -> !reference.isOfOneCatalogue(
                        asked.to(), reference.span(agency, YearMonth.parse(month)), docket.catalogue()))
                .findFirst()
                .ifPresent(month -> {
                    throw Refusal.OTHER_CATALOGUE.refuse("/to", asked.to().value(), month);
                });
        boolean same = reference.isAbove(docket.assessor(), asked.to(), act.today());
        return new HandOver(
                task,
                act.by(),
                from,
                asked.to(),
                same ? docket.assessor() : act.by(),
                asked.reason(),
                asked.due(),
                locked,
                act.today());
    }

    private Docket docket(TaskId task) {
        return reference.docket(task).orElseThrow(() -> Refusal.TASK_UNKNOWN.refuse("", task.value()));
    }

    /** For either: what leaves the one slip must come on the other. */
    private Set<String> locked(Docket docket, StaffCode from, StaffCode to) {
        return months(docket, month -> closed.isLocked(from, month) || closed.isLocked(to, month));
    }

    private static Set<String> months(Docket docket, Predicate<String> which) {
        return docket.months().stream().filter(which).collect(Collectors.toSet());
    }

    private AgencyId agency(Act act, StaffCode staff) {
        return reference
                .person(staff)
                .orElseThrow(() -> Refusal.OWNER_UNKNOWN.refuse("/to", staff.value()))
                .agencyOn(act.today());
    }

    private static Refused notYours(String pointer, StaffCode staff) {
        return Refusal.NOT_YOUR_STAFF.refuse(pointer, staff.value());
    }
}
