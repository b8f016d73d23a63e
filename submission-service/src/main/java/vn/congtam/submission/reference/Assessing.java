package vn.congtam.submission.reference;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.StaffCode;

/** Who may assess a task today: who holds the office, his delegate, and the next superior once it is overdue. */
@Component
public class Assessing {
    private final Reference reference;
    private final Closed closed;

    Assessing(Reference reference, Closed closed) {
        this.reference = reference;
        this.closed = closed;
    }

    /**
     * In whose place.
     *
     * @param month none where only one can be meant: it is overdue when all of its months are
     */
    public Optional<StaffCode> place(StaffCode who, Docket docket, @Nullable String month, LocalDate today) {
        boolean overdue = (month == null ? docket.months().stream() : Stream.of(month))
                .allMatch(one -> closed.isOverdue(docket.owners(), one, today));
        return reference.assessors(today).place(reference.offices(who, today), docket.assessed(overdue));
    }

    /** Whether he may see what was handed in, of any month. */
    public boolean isFor(StaffCode who, Docket docket, LocalDate today) {
        return docket.months().stream()
                .anyMatch(month -> place(who, docket, month, today).isPresent());
    }
}
