package vn.congtam.scoring.period;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.scoring.PeriodFact.PeriodLocked;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

@Configuration(proxyBeanMethods = false)
class LockDayProjection {
    static final Fold<LockDay> FOLD = Fold.into(LockDay.class, "scoring.lock-days", 1)
            .on(PeriodLocked.class, f -> f.period().value(), (none, f) -> LockDay.of(f));

    @Bean
    ReadModel<LockDay> lockDays(Projections projections) {
        return projections.readModel(FOLD);
    }
}
