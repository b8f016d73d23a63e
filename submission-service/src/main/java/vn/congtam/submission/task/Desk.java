package vn.congtam.submission.task;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.Product;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Evidence;
import vn.congtam.events.submission.Line;
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Work;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.access.Role;
import vn.congtam.platform.web.Act;
import vn.congtam.submission.reference.Docket;
import vn.congtam.submission.reference.Reference;
import vn.congtam.submission.reference.Uploads;
import vn.congtam.submission.task.TaskCommand.AssignTask;

/** Checks what people ask for against what is known beyond the one task: superiors, catalogues, months and files. */
@Component
class Desk {
    private final Reference reference;
    private final Uploads uploads;

    Desk(Reference reference, Uploads uploads) {
        this.reference = reference;
        this.uploads = uploads;
    }

    AssignTask assignment(Act act, TaskId task, TaskController.Assignment asked) {
        AgencyId agency = mustBeYourStaff(act, asked.owner());
        StaffCode assessor = assessor(act, asked);
        Product product = mustBeInForce(asked, agency, act.today());
        String month = month(act, asked.month(), asked.due(), agency);
        Line line = new Line(asked.owner(), month, product, asked.title(), Work.assigned(asked.quantity()));
        return new AssignTask(
                task,
                agency,
                assessor,
                asked.catalogue(),
                asked.isPlanned(),
                asked.reason(),
                asked.due(),
                line,
                act.today());
    }

    /** Each must have been handed in by the same person. */
    List<Evidence> evidence(Act act, @Nullable List<String> files) {
        List<String> given = files == null ? List.of() : files;
        return IntStream.range(0, given.size())
                .mapToObj(i -> uploads.of(given.get(i), act.by())
                        .orElseThrow(() -> Refusal.EVIDENCE_UNKNOWN.refuse("/evidence/" + i, given.get(i))))
                .toList();
    }

    void mustBeOpen(TaskId task) {
        reference.docket(task).ifPresent(docket -> mustBeOpen(docket.agency(), docket.month(), ""));
    }

    /**
     * An objective cause is confirmed by the competent authority (Art. 14): the head of the agency, or whoever stands
     * above the one who assesses; never the owner.
     */
    void mustBeCompetent(Act act, TaskId task) {
        Docket docket = reference.docket(task).orElseThrow(() -> Refusal.TASK_UNKNOWN.refuse("", task.value()));
        if (!isCompetent(act.actor(), docket, act.today())) {
            throw Refusal.NOT_COMPETENT.refuse();
        }
    }

    private boolean isCompetent(Actor actor, Docket docket, LocalDate day) {
        return actor.staff().equals(docket.owner()) // told why by the task itself
                || actor.is(Role.HEAD) && actor.servesIn(docket.agency())
                || actor.is(Role.LEADER) && actor.staff().equals(docket.assessor())
                || reference.isAbove(actor.staff(), docket.assessor(), day);
    }

    private AgencyId mustBeYourStaff(Act act, StaffCode owner) {
        if (!act.actor().isAnyOf(Role.RATER, Role.HEAD, Role.LEADER)) {
            throw Refusal.ONLY_SUPERIORS_ASSIGN.refuse();
        }
        AgencyId agency = reference
                .person(owner)
                .orElseThrow(() -> Refusal.OWNER_UNKNOWN.refuse("/owner", owner.value()))
                .agencyOn(act.today());
        if (!reference.isAbove(act.by(), owner, act.today())) {
            throw Refusal.NOT_YOUR_STAFF.refuse("/owner", owner.value());
        }
        return agency;
    }

    private StaffCode assessor(Act act, TaskController.Assignment asked) {
        StaffCode assessor = asked.assessor() == null ? act.by() : asked.assessor();
        if (!reference.isAbove(assessor, asked.owner(), act.today())) {
            throw Refusal.ASSESSOR_NOT_SUPERIOR.refuse("/assessor", assessor.value());
        }
        return assessor;
    }

    private Product mustBeInForce(TaskController.Assignment asked, AgencyId agency, LocalDate day) {
        return reference
                .product(asked.catalogue(), asked.product(), agency, day)
                .orElseThrow(() -> Refusal.PRODUCT_NOT_IN_FORCE.refuse("/product", asked.product()));
    }

    private String month(Act act, @Nullable String asked, LocalDate due, AgencyId agency) {
        String month = asked == null ? YearMonth.from(due).toString() : asked;
        if (asked != null && YearMonth.parse(asked).isBefore(YearMonth.from(act.today()))) {
            throw Refusal.MONTH_PAST.refuse("/month", asked);
        }
        mustBeOpen(agency, month, "/month");
        return month;
    }

    private void mustBeOpen(AgencyId agency, String month, String pointer) {
        if (reference.isLocked(agency, month)) {
            throw Refusal.PERIOD_LOCKED.refuse(pointer, month);
        }
    }
}
