package vn.congtam.indicator.indicatorset.figure;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.indicatorset.IndicatorValueFact.*;
import vn.congtam.events.indicatorset.IndicatorValuesId;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

@Configuration(proxyBeanMethods = false)
class DeclinedProjection {
    @SuppressWarnings("NullAway") // what is reported leaves nothing behind
    static final Fold<Declined> DECLINED = Fold.into(Declined.class, "declinedfigures", 1)
            .on(
                    IndicatorValueDeclined.class,
                    f -> key(f.values(), f.indicator()),
                    (_, r) -> Declined.of(r.fact(), r.at()))
            .on(IndicatorValueReported.class, f -> key(f.values(), f.indicator()), (_, _) -> null)
            .on(IndicatorValueCorrected.class, f -> key(f.values(), f.indicator()), (_, _) -> null)
            .indexed("agency");

    @Bean
    ReadModel<Declined> declinedFigures(Projections projections) {
        return projections.readModel(DECLINED);
    }

    private static String key(IndicatorValuesId values, String indicator) {
        return values.value() + "/" + indicator;
    }
}
