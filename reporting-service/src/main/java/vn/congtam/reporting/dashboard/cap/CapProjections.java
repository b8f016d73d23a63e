package vn.congtam.reporting.dashboard.cap;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.regulation.RuleSetFact.RuleSetIssued;
import vn.congtam.events.scoring.PeriodFact.CapRaised;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

/** What the cap follows from beside the boards. */
@Configuration(proxyBeanMethods = false)
class CapProjections {
    static final Fold<Raised> RAISED = Fold.into(Raised.class, "caps-raised", 1)
            .on(CapRaised.class, f -> f.period().value(), (old, r) -> Raised.of(r.fact()));

    static final Fold<IssuedRules> ISSUED = Fold.into(IssuedRules.class, "issued-rules", 1)
            .on(RuleSetIssued.class, f -> f.ruleSet().value(), (old, r) -> IssuedRules.of(r.fact()));

    @Bean
    ReadModel<Raised> raisedCaps(Projections projections) {
        return projections.readModel(RAISED);
    }

    @Bean
    ReadModel<IssuedRules> issuedRules(Projections projections) {
        return projections.readModel(ISSUED);
    }
}
