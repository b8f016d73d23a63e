package vn.congtam.submission.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.platform.wire.ReadModel;

/**
 * How far the spans are closed in which a person's work counts, by whom they are closed for him: the agency that lists him,
 * wherever the work was given; before any does, the one where he serves on the last day, which is to evaluate him (Art. 21).
 */
@Component
public class Closed {
    private final ReadModel<Closing> closings;
    private final ReadModel<Enlisted> enlisted;
    private final ReadModel<Colleague> people;

    Closed(ReadModel<Closing> closings, ReadModel<Enlisted> enlisted, ReadModel<Colleague> people) {
        this.closings = closings;
        this.enlisted = enlisted;
        this.people = people;
    }

    /** Whether nothing that counts for him in that month changes any more: its period is locked, or its quarter's. */
    public boolean isLocked(StaffCode staff, String month) {
        return Counting.of(month).map(counting -> of(staff, counting)).anyMatch(all -> stop(all, staff));
    }

    private static boolean stop(List<Closing> all, StaffCode staff) {
        return !all.isEmpty() && all.stream().allMatch(closing -> closing.stops(staff));
    }

    /** Whether the day has passed by which what counts in that month was to be assessed, for all whose it is. */
    public boolean isOverdue(List<StaffCode> owners, String month, LocalDate today) {
        return owners.stream().allMatch(owner -> isOverdue(owner, month, today));
    }

    private boolean isOverdue(StaffCode owner, String month, LocalDate today) {
        return Counting.of(month)
                .flatMap(counting -> of(owner, counting).stream())
                .anyMatch(closing -> closing.isOverdue(today));
    }

    private List<Closing> of(StaffCode staff, Counting counting) {
        return enlisted.find(Enlisted.key(staff, counting.span()))
                .map(listed -> listed.periods().stream())
                .orElseGet(() -> whereHeServes(staff, counting))
                .flatMap(period -> closings.find(period.value()).stream())
                .toList();
    }

    private Stream<PeriodId> whereHeServes(StaffCode staff, Counting counting) {
        return people.find(staff.value()).stream()
                .map(person -> PeriodId.of(person.agencyOn(counting.last()), counting.span()));
    }
}
