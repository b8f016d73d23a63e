package vn.congtam.submission.reference;

import java.time.YearMonth;
import java.util.Set;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import vn.congtam.events.regulation.RegulationFact.HolidaysListed;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.rulebook.deadline.WorkingDays;

/** On which days the province works. */
@Component
public class WorkCalendar {
    private final ReadModel<DaysOff> daysOff;

    WorkCalendar(ReadModel<DaysOff> daysOff) {
        this.daysOff = daysOff;
    }

    public WorkingDays workingDays() {
        return daysOff.find(RegulationId.PROVINCE.value())
                .map(DaysOff::workingDays)
                .orElseGet(() -> new WorkingDays(Set.of()));
    }

    /** Until then only Saturdays and Sundays are known to be off. */
    public boolean isListed(YearMonth month) {
        return daysOff.find(RegulationId.PROVINCE.value())
                .filter(known -> known.years().containsKey(Integer.toString(month.getYear())))
                .isPresent();
    }

    @Configuration(proxyBeanMethods = false)
    static class CalendarProjection {
        static final Fold<DaysOff> DAYS_OFF = Fold.into(DaysOff.class, "days-off", 1)
                .on(HolidaysListed.class, f -> f.regulation().value(), (known, r) -> DaysOff.of(known, r.fact()));

        @Bean
        ReadModel<DaysOff> daysOff(Projections projections) {
            return projections.readModel(DAYS_OFF);
        }
    }
}
