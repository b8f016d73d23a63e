package vn.congtam.submission.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.Basis;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;

/**
 * How far the period of an agency is closed for work.
 *
 * @param due the day by which the agency reports it, by the rule set it goes by or as extended
 * @param reopened those for whom it is open though it is locked
 */
record Closing(Basis basis, LocalDate due, boolean locked, List<StaffCode> reopened) {

    static Closing opened(PeriodOpened f) {
        return new Closing(f.basis(), f.due(), false, List.of());
    }

    static Closing known(@Nullable Closing closing) {
        return Objects.requireNonNull(closing);
    }

    /** Its people are listed again once the agency rates by the span itself, which was to be made from shorter ones. */
    Closing ratedBy(Basis now) {
        return new Closing(now, due, locked, reopened);
    }

    Closing closed() {
        return new Closing(basis, due, true, reopened);
    }

    Closing closedFor(StaffCode staff) {
        List<StaffCode> others =
                reopened.stream().filter(one -> !one.equals(staff)).toList();
        return new Closing(basis, due, locked, others);
    }

    Closing reopenedFor(StaffCode staff) {
        List<StaffCode> more =
                Stream.concat(reopened.stream(), Stream.of(staff)).distinct().toList();
        return new Closing(basis, due, locked, more);
    }

    /** Where the score is made from what shorter spans left, no work counts, so that none is stopped. */
    boolean stops(StaffCode staff) {
        return basis == Basis.WORK && locked && !reopened.contains(staff);
    }

    /** By then all that counts in it is to be assessed; afterwards the next superior may, as with slips. */
    boolean isOverdue(LocalDate today) {
        return basis == Basis.WORK && today.isAfter(due);
    }
}
