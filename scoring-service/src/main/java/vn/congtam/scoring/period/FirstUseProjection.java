package vn.congtam.scoring.period;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.scoring.PeriodFact.MemberSettled;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

@Configuration(proxyBeanMethods = false)
class FirstUseProjection {
    static final Fold<FirstUse> FOLD = Fold.into(FirstUse.class, "scoring.first-uses", 2)
            .on(PeriodOpened.class, f -> f.agency().value(), (known, r) -> FirstUse.of(known, r.fact()))
            .on(MemberSettled.class, f -> f.period().agency().value(), (known, r) -> FirstUse.of(known, r.fact()));

    @Bean
    ReadModel<FirstUse> firstUses(Projections projections) {
        return projections.readModel(FOLD);
    }
}
