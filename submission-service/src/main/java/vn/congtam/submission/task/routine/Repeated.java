package vn.congtam.submission.task.routine;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.submission.External;
import vn.congtam.events.submission.Recurrence;
import vn.congtam.events.submission.RoutineFact.RoutineEnded;
import vn.congtam.events.submission.RoutineFact.RoutineSet;
import vn.congtam.events.submission.RoutineId;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.rulebook.deadline.WorkingDays;

/** Work that comes again, as it is known. */
record Repeated(
        RoutineId routine,
        AgencyId agency,
        StaffCode owner,
        String product,
        String title,
        Recurrence recurrence,
        int units,
        LocalDate from,
        @Nullable LocalDate until,
        boolean ended) {

    /** The name of this service among the systems that tasks come from. */
    static final String SOURCE = "routine";

    List<LocalDate> days(YearMonth month, WorkingDays worked) {
        return new Occurrences(recurrence, worked).in(month, from, until == null ? month.atEndOfMonth() : until);
    }

    External external(YearMonth month) {
        return new External(SOURCE, routine.value() + "/" + month);
    }

    static Repeated set(RoutineSet f) {
        return new Repeated(
                f.routine(),
                f.agency(),
                f.owner(),
                f.product(),
                f.title(),
                f.recurrence(),
                f.units(),
                f.from(),
                f.until(),
                false);
    }

    private static Repeated ended(@Nullable Repeated known) {
        Repeated one = Objects.requireNonNull(known);
        return new Repeated(
                one.routine,
                one.agency,
                one.owner,
                one.product,
                one.title,
                one.recurrence,
                one.units,
                one.from,
                one.until,
                true);
    }

    @Configuration(proxyBeanMethods = false)
    static class RoutineProjection {
        static final Fold<Repeated> ROUTINES = Fold.into(Repeated.class, "routines", 1)
                .on(RoutineSet.class, f -> f.routine().value(), (none, r) -> Repeated.set(r.fact()))
                .on(RoutineEnded.class, f -> f.routine().value(), (known, r) -> Repeated.ended(known))
                .indexed("owner")
                .indexed("agency");

        @Bean
        ReadModel<Repeated> routineModel(Projections projections) {
            return projections.readModel(ROUTINES);
        }
    }
}
