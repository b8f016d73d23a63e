package vn.congtam.indicator.criteria;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.regulation.CriteriaSetFact.CriteriaSetIssued;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

@Configuration(proxyBeanMethods = false)
class CriteriaProjection {
    static final Fold<Issued> ISSUED = Fold.into(Issued.class, "criteriasets", 1)
            .on(CriteriaSetIssued.class, f -> f.criteria().value(), (none, r) -> Issued.of(r.fact()));

    @Bean
    ReadModel<Issued> criteriaSets(Projections projections) {
        return projections.readModel(ISSUED);
    }
}
