package vn.congtam.scoring.classification;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.scoring.SlipFact.DecisionLapsed;
import vn.congtam.events.scoring.SlipFact.DecisionWithdrawn;
import vn.congtam.events.scoring.SlipFact.GradeDecided;
import vn.congtam.events.scoring.SlipFact.GradeReplaced;
import vn.congtam.events.scoring.SlipFact.LeftUnrated;
import vn.congtam.events.scoring.SlipFact.SlipReopened;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

/** Decisions by their slips. */
@Configuration(proxyBeanMethods = false)
class DecidedProjection {
    static final Fold<Decided> FOLD = Fold.into(Decided.class, "scoring.decisions", 1)
            .indexed("period")
            .on(GradeDecided.class, f -> f.slip().value(), (former, f) -> Decided.of(f.fact()))
            .on(GradeReplaced.class, f -> f.slip().value(), (former, f) -> Decided.of(f.fact()))
            .on(
                    LeftUnrated.class,
                    f -> f.slip().value(),
                    (former, f) -> Decided.none(f.fact().slip(), f.fact().period()))
            .on(
                    DecisionLapsed.class,
                    f -> f.slip().value(),
                    (former, f) -> Decided.none(f.fact().slip(), f.fact().period()))
            .on(
                    DecisionWithdrawn.class,
                    f -> f.slip().value(),
                    (former, f) -> Decided.none(f.fact().slip(), f.fact().period()))
            .on(
                    SlipReopened.class,
                    f -> f.slip().value(),
                    (former, f) -> Decided.none(f.fact().slip(), f.fact().period()));

    @Bean
    ReadModel<Decided> decisions(Projections projections) {
        return projections.readModel(FOLD);
    }
}
