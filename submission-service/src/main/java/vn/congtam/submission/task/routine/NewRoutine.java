package vn.congtam.submission.task.routine;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.Recurrence;
import vn.congtam.events.submission.Recurrence.Cycle;
import vn.congtam.events.submission.RoutineFact.RoutineSet;
import vn.congtam.events.submission.RoutineId;

/**
 * Work that comes again, as it is asked for.
 *
 * @param days of the week (Monday is 1) or of the month (31 is its last day); none for every working day
 * @param units each time, 1 unless said
 */
record NewRoutine(
        @NotNull StaffCode owner,
        @NotBlank @Size(max = 80) String product,
        @NotBlank @Size(max = 300) String title,
        @NotNull Cycle cycle,
        @Size(max = 31) @Nullable List<@NotNull @Min(1) @Max(31) Integer> days,
        @Min(1) @Max(1000) @Nullable Integer units,
        @NotNull LocalDate from,
        @Nullable LocalDate until) {
    private static final int SUNDAY = 7;

    void check() {
        if (cycle == Cycle.WORKING_DAY) {
            if (!listed().isEmpty()) throw Refusal.ROUTINE_DAYS_NEEDLESS.refuse("/days");
        } else {
            mustHaveDays();
        }
        if (until != null && until.isBefore(from)) throw Refusal.ROUTINE_NEVER.refuse("/until", from);
    }

    private void mustHaveDays() {
        if (listed().isEmpty()) throw Refusal.ROUTINE_DAYS_MISSING.refuse("/days");
        for (int i = 0; i < listed().size(); i++) {
            if (cycle == Cycle.WEEK && listed().get(i) > SUNDAY) {
                throw Refusal.ROUTINE_NO_SUCH_DAY.refuse("/days/" + i, listed().get(i));
            }
        }
    }

    private List<Integer> listed() {
        return days == null ? List.of() : days;
    }

    RoutineSet fact(RoutineId id, AgencyId agency) {
        List<Integer> inOrder = listed().stream().distinct().sorted().toList();
        return new RoutineSet(
                id,
                agency,
                owner,
                product.strip(),
                title.strip(),
                new Recurrence(cycle, inOrder),
                units == null ? 1 : units,
                from,
                until);
    }
}
