package vn.congtam.events.submission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.Fact;
import vn.congtam.events.PublishedBy;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;

/** Work that comes again: a superior sets it up once and assigns each month's of it as a task. */
@PublishedBy("submission")
public sealed interface RoutineFact extends Fact {
    RoutineId routine();

    StaffCode owner();

    /**
     * @param product of whichever version of the catalogue is in force when it is assigned
     * @param units each time
     * @param until the last day on which it may come; open where absent
     */
    record RoutineSet(
            RoutineId routine,
            AgencyId agency,
            StaffCode owner,
            String product,
            String title,
            Recurrence recurrence,
            int units,
            LocalDate from,
            @Nullable LocalDate until)
            implements RoutineFact {}

    /** What was assigned stays. */
    record RoutineEnded(RoutineId routine, StaffCode owner) implements RoutineFact {}
}
