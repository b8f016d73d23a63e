package vn.congtam.indicator.indicatorset.figure;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.indicatorset.IndicatorValueFact;
import vn.congtam.events.indicatorset.IndicatorValueFact.*;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

@Configuration(proxyBeanMethods = false)
class FigureProjection {
    static final Fold<Figures> FIGURES = Fold.into(Figures.class, "indicatorfigures", 1)
            .on(
                    IndicatorValueReported.class,
                    FigureProjection::key,
                    (known, r) -> Figures.of(known, r.fact().values()).reported(r.fact(), r.at()))
            .on(
                    IndicatorValueCorrected.class,
                    FigureProjection::key,
                    (known, r) -> Figures.of(known, r.fact().values()).corrected(r.fact(), r.at()))
            .on(
                    IndicatorTargetAgreed.class,
                    FigureProjection::key,
                    (known, r) -> Figures.of(known, r.fact().values()).agreed(r.fact(), r.at()))
            .indexed("sets");

    @Bean
    ReadModel<Figures> indicatorFigures(Projections projections) {
        return projections.readModel(FIGURES);
    }

    private static String key(IndicatorValueFact fact) {
        return fact.values().value();
    }
}
