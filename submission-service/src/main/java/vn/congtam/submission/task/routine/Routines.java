package vn.congtam.submission.task.routine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.reading.Matter;
import vn.congtam.events.submission.Recurrence;
import vn.congtam.events.submission.RoutineId;
import vn.congtam.events.submission.TaskId;
import vn.congtam.platform.access.Actor;
import vn.congtam.platform.reading.Readings;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.rulebook.deadline.WorkingDays;
import vn.congtam.submission.reference.Colleague;
import vn.congtam.submission.reference.Reference;
import vn.congtam.submission.reference.WorkCalendar;
import vn.congtam.submission.task.Assigning;

/** Work that comes again, as far as each may see it: one's own, and that of one's staff. */
@Component
class Routines {
    private static final Comparator<Card> BY_OWNER = Comparator.<Card, String>comparing(
                    card -> card.owner().value())
            .thenComparing(Card::title)
            .thenComparing(card -> card.routine().value());

    private final ReadModel<Repeated> routines;
    private final Reference reference;
    private final WorkCalendar calendar;
    private final Assigning assigning;
    private final Readings readings;

    Routines(
            ReadModel<Repeated> routines,
            Reference reference,
            WorkCalendar calendar,
            Assigning assigning,
            Readings readings) {
        this.readings = readings;
        this.routines = routines;
        this.reference = reference;
        this.calendar = calendar;
        this.assigning = assigning;
    }

    /**
     * @param days on which it comes in the month
     * @param quantity in the month
     * @param task none until it is assigned
     */
    record Card(
            RoutineId routine,
            StaffCode owner,
            String name,
            String product,
            String title,
            Recurrence recurrence,
            LocalDate from,
            @Nullable LocalDate until,
            List<LocalDate> days,
            int quantity,
            @Nullable TaskId task) {}

    List<Card> of(Actor actor, YearMonth month, LocalDate today) {
        WorkingDays worked = calendar.workingDays();
        List<Repeated> all = Stream.concat(own(actor), ofStaff(actor.staff(), today))
                .distinct()
                .toList();
        readings.seen(
                actor,
                Matter.WORK,
                month.toString(),
                all.stream().map(Repeated::owner).toList());
        return all.stream()
                .map(one -> card(one, month, worked))
                .sorted(BY_OWNER)
                .toList();
    }

    private Stream<Repeated> own(Actor actor) {
        return routines.where(Map.of("owner", actor.staff())).stream().filter(one -> !one.ended());
    }

    /** Set up by whoever stood above them then, wherever they served: who stands above them by now assigns it. */
    Stream<Repeated> ofStaff(StaffCode superior, LocalDate today) {
        List<Colleague> below = reference.below(superior, today);
        Set<StaffCode> staff = below.stream().map(Colleague::staff).collect(Collectors.toSet());
        return below.stream()
                .flatMap(one -> one.agencies().stream())
                .distinct()
                .flatMap(agency -> routines.where(Map.of("agency", agency)).stream())
                .filter(one -> !one.ended() && staff.contains(one.owner()));
    }

    Repeated known(RoutineId id) {
        return routines.find(id.value()).orElseThrow(() -> Refusal.ROUTINE_UNKNOWN.refuse("", id.value()));
    }

    private Card card(Repeated one, YearMonth month, WorkingDays worked) {
        List<LocalDate> days = one.days(month, worked);
        boolean assigned = assigning.isAssigned(one.external(month));
        return new Card(
                one.routine(),
                one.owner(),
                reference.name(one.owner()),
                one.product(),
                one.title(),
                one.recurrence(),
                one.from(),
                one.until(),
                days,
                days.size() * one.units(),
                assigned ? Assigning.taskOf(one.external(month)) : null);
    }
}
