package vn.congtam.scoring.reference.criteria;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.regulation.CriteriaSetFact.CriteriaSetIssued;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

/** Issued criteria by their id. */
@Configuration(proxyBeanMethods = false)
class CriteriaProjection {
    static final Fold<IssuedCriteria> ISSUED = Fold.into(IssuedCriteria.class, "scoring.issued-criteria", 1)
            .on(CriteriaSetIssued.class, f -> f.criteria().value(), (none, f) -> IssuedCriteria.of(f.fact()));

    @Bean
    ReadModel<IssuedCriteria> issuedCriteria(Projections projections) {
        return projections.readModel(ISSUED);
    }
}
