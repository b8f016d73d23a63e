package vn.congtam.indicator.regulation.ruleset;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.regulation.RuleSetFact.RuleSetIssued;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

@Configuration(proxyBeanMethods = false)
class IssuedProjection {
    static final Fold<Issued> ISSUED = Fold.into(Issued.class, "rulesets", 1)
            .on(RuleSetIssued.class, f -> f.ruleSet().value(), (none, r) -> Issued.of(r.fact()));

    @Bean
    ReadModel<Issued> issued(Projections projections) {
        return projections.readModel(ISSUED);
    }
}
