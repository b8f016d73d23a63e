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
import vn.congtam.events.submission.TaskId;
import vn.congtam.events.submission.Terms;
import vn.congtam.platform.web.Act;
import vn.congtam.submission.reference.Closed;
import vn.congtam.submission.reference.Reference;
import vn.congtam.submission.task.TaskCommand.AssignTask;
import vn.congtam.submission.task.TaskCommand.ProposeTask;

/** Checks new work against what is known beyond it: who stands above whom, catalogues in force and months. */
@Component
class Giving {
    private final Reference reference;
    private final Closed closed;

    Giving(Reference reference, Closed closed) {
        this.closed = closed;
        this.reference = reference;
    }

    /** An unplanned task that a superior assigns, with its reason, is thereby approved: he is competent to. */
    AssignTask assignment(Act act, TaskId task, Assignment asked) {
        StaffCode owner = asked.ownerOr(null);
        AgencyId agency = agency(act, owner, "/owner");
        mustBeBelow(act, asked, owner);
        StaffCode assessor = asked.assessor() == null ? act.by() : asked.assessor();
        Allotment allotment = allotment(act, asked, owner, agency, assessor);
        StaffCode proposer = asked.isPlanned() ? null : act.by();
        return new AssignTask(task, terms(asked, agency, assessor, proposer, allotment), allotment, act.today());
    }

    /** For oneself, to be approved by a superior. */
    ProposeTask proposal(Act act, TaskId task, Assignment asked) {
        StaffCode owner = asked.ownerOr(act.by());
        if (!owner.equals(act.by())) {
            throw Refusal.NOT_YOUR_TASK.refuse("/owner");
        }
        AgencyId agency = agency(act, owner, "/owner");
        StaffCode assessor = asked.assessor() == null ? superior(act) : asked.assessor();
        Allotment allotment = allotment(act, asked, owner, agency, assessor);
        return new ProposeTask(task, terms(asked, agency, assessor, act.by(), allotment), allotment, act.today());
    }

    private static Terms terms(
            Assignment asked, AgencyId agency, StaffCode assessor, @Nullable StaffCode proposer, Allotment allotment) {
        return new Terms(
                agency, assessor, proposer == null, asked.reason(), proposer, asked.external(), allotment.stages());
    }

    private Allotment allotment(Act act, Assignment asked, StaffCode owner, AgencyId agency, StaffCode assessor) {
        List<Allotment.Sharer> owners = asked.owners(owner);
        List<Allotment.Month> months = asked.months();
        for (int i = 0; i < owners.size(); i++) {
            StaffCode one = owners.get(i).owner();
            mustServeIn(act, one, agency, i == 0 ? "/owner" : "/sharedWith/" + (i - 1) + "/owner");
            mustBeAssessedFromAbove(act, assessor, one);
        }
        for (int i = 0; i < months.size(); i++) {
            String pointer = i == 0 ? "/month" : "/laterMonths/" + (i - 1) + "/month";
            String month = months.get(i).stage().month();
            mustNotBePast(act, month, pointer, i > 0 || asked.month() != null);
            owners.forEach(one -> mustBeOpen(month, one.owner(), pointer));
        }
        List<Allotment.Month> counted = months.stream()
                .map(month -> month.countedIn(
                        reference.span(agency, YearMonth.parse(month.stage().month()))))
                .toList();
        Product product = mustBeInForce(act, asked, owner, agency, counted);
        owners.forEach(one -> counted.forEach(month -> mustBeOfOneCatalogue(asked, one.owner(), month)));
        return new Allotment(asked.catalogue(), product, asked.title(), asked.quantity(), owners, counted);
    }

    private AgencyId agency(Act act, StaffCode staff, String pointer) {
        return reference
                .person(staff)
                .orElseThrow(() -> Refusal.OWNER_UNKNOWN.refuse(pointer, staff.value()))
                .agencyOn(act.today());
    }

    private StaffCode superior(Act act) {
        return reference.superior(act.by(), act.today()).orElseThrow(Refusal.NO_SUPERIOR::refuse);
    }

    private void mustServeIn(Act act, StaffCode staff, AgencyId agency, String pointer) {
        if (!agency(act, staff, pointer).equals(agency)) {
            throw Refusal.OWNERS_OF_TWO_AGENCIES.refuse(pointer);
        }
    }

    private void mustBeBelow(Act act, Assignment asked, StaffCode owner) {
        List<Allotment.Sharer> owners = asked.owners(owner);
        IntStream.range(0, owners.size())
                .filter(i -> !reference.isAbove(act.by(), owners.get(i).owner(), act.today()))
                .findFirst()
                .ifPresent(i -> {
                    throw Refusal.NOT_YOUR_STAFF.refuse(
                            i == 0 ? "/owner" : "/sharedWith/" + (i - 1) + "/owner",
                            owners.get(i).owner().value());
                });
    }

    private void mustBeAssessedFromAbove(Act act, StaffCode assessor, StaffCode owner) {
        if (!reference.isAbove(assessor, owner, act.today())) {
            throw Refusal.ASSESSOR_NOT_SUPERIOR.refuse("/assessor", assessor.value());
        }
    }

    /**
     * Who has work of a span from a catalogue that was replaced since goes on with it until the span is over; work of a month
     * to come may be of the catalogue that comes into force by then.
     */
    private Product mustBeInForce(
            Act act, Assignment asked, StaffCode owner, AgencyId agency, List<Allotment.Month> months) {
        boolean begun = months.stream().anyMatch(month -> reference.hasWorkOf(owner, month.span(), asked.catalogue()));
        LocalDate begin = YearMonth.parse(months.getFirst().stage().month()).atDay(1);
        boolean now = reference.isInForce(asked.catalogue(), agency, act.today(), begun);
        if (!now && !(begin.isAfter(act.today()) && reference.isInForce(asked.catalogue(), agency, begin, begun))) {
            throw Refusal.CATALOGUE_NOT_IN_FORCE.refuse(
                    "/catalogue", asked.catalogue().value());
        }
        return reference
                .product(asked.catalogue(), asked.product())
                .orElseThrow(() -> Refusal.PRODUCT_NOT_IN_FORCE.refuse("/product", asked.product()));
    }

    /** A month that nobody named follows from the day it is due: that day is what is wrong. */
    private static void mustNotBePast(Act act, String month, String pointer, boolean said) {
        if (!YearMonth.parse(month).isBefore(YearMonth.from(act.today()))) return;
        if (said) throw Refusal.MONTH_PAST.refuse(pointer, YearMonth.parse(month));
        throw Refusal.DUE_BEFORE_ASSIGNMENT.refuse("/due", act.today());
    }

    private void mustBeOpen(String month, StaffCode owner, String pointer) {
        if (closed.isLocked(owner, month)) {
            throw Refusal.PERIOD_LOCKED.refuse(pointer, YearMonth.parse(month));
        }
    }

    private void mustBeOfOneCatalogue(Assignment asked, StaffCode owner, Allotment.Month month) {
        if (!reference.isOfOneCatalogue(owner, month.span(), asked.catalogue())) {
            YearMonth of = YearMonth.parse(month.stage().month());
            throw Refusal.OTHER_CATALOGUE.refuse("/catalogue", owner.value(), of);
        }
    }
}
