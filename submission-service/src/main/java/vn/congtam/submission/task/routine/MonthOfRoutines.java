package vn.congtam.submission.task.routine;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.RoutineId;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.web.Problem;
import vn.congtam.platform.web.Problems;
import vn.congtam.platform.web.Refused;
import vn.congtam.submission.reference.Reference;
import vn.congtam.submission.reference.WorkCalendar;
import vn.congtam.submission.task.Assigning;

/** A month's routine work is assigned by a superior in one go, each for itself: one that is refused holds no other back. */
@Component
class MonthOfRoutines {
    private final Routines routines;
    private final Reference reference;
    private final WorkCalendar calendar;
    private final Assigning assigning;
    private final Problems problems;

    MonthOfRoutines(
            Routines routines, Reference reference, WorkCalendar calendar, Assigning assigning, Problems problems) {
        this.routines = routines;
        this.reference = reference;
        this.calendar = calendar;
        this.assigning = assigning;
        this.problems = problems;
    }

    enum State {
        ASSIGNED,
        ON_RECORD,
        NOT_THIS_MONTH,
        REFUSED
    }

    /** @param code why it was refused; {@code detail} says it in the language asked for, vi and en in both */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Outcome(
            RoutineId routine,
            StaffCode owner,
            String title,
            State state,
            @Nullable String code,
            @Nullable String detail,
            @Nullable String vi,
            @Nullable String en) {

        private static Outcome of(Repeated one, State state, @Nullable Problem why) {
            return why == null
                    ? new Outcome(one.routine(), one.owner(), one.title(), state, null, null, null, null)
                    : new Outcome(
                            one.routine(),
                            one.owner(),
                            one.title(),
                            state,
                            why.code(),
                            why.detail(),
                            why.vi(),
                            why.en());
        }
    }

    List<Outcome> assign(Act act, YearMonth month) {
        return routines.ofStaff(act.by(), act.today())
                .map(one -> assign(act, one, month))
                .toList();
    }

    private Outcome assign(Act act, Repeated one, YearMonth month) {
        List<LocalDate> days = one.days(month, calendar.workingDays());
        if (days.isEmpty()) return Outcome.of(one, State.NOT_THIS_MONTH, null);
        if (assigning.isAssigned(one.external(month))) return Outcome.of(one, State.ON_RECORD, null);
        try {
            boolean now = assigning.assign(act, item(act, one, days, month));
            return Outcome.of(one, now ? State.ASSIGNED : State.ON_RECORD, null);
        } catch (Refused why) {
            return Outcome.of(one, State.REFUSED, problems.of(why));
        }
    }

    /** It is handed in at the last of its days at the latest. */
    private Assigning.Item item(Act act, Repeated one, List<LocalDate> days, YearMonth month) {
        return new Assigning.Item(
                catalogue(one.owner(), one.product(), Reference.begin(month, act.today())),
                one.owner(),
                one.product(),
                one.title(),
                days.size() * one.units(),
                days.stream().max(LocalDate::compareTo).orElseThrow(),
                one.external(month));
    }

    CatalogueId catalogue(StaffCode owner, String product, LocalDate day) {
        return reference
                .catalogue(owner, product, day)
                .orElseThrow(() -> Refusal.ROUTINE_PRODUCT_UNKNOWN.refuse("/product", product));
    }
}
