package vn.congtam.reporting.dashboard.cap;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
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

    @Bean
    Consumer<Message<List<byte[]>>> raised(Projections projections, ReadModel<Raised> raisedCaps) {
        return projections.feed(raisedCaps);
    }

    @Bean
    Consumer<Message<List<byte[]>>> issued(Projections projections, ReadModel<IssuedRules> issuedRules) {
        return projections.feed(issuedRules);
    }
}
