package vn.congtam.reporting.reference;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.indicator.AgencyFact.AgencySucceeded;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

@Configuration(proxyBeanMethods = false)
class LineageProjection {
    static final Fold<Lineage> LINEAGES = Fold.into(Lineage.class, "lineages", 1)
            .onEachNamed(AgencySucceeded.class, Lineage::keys, (key, known, r) -> Lineage.of(key, known, r.fact()));

    @Bean
    ReadModel<Lineage> ancestors(Projections projections) {
        return projections.readModel(LINEAGES);
    }
}
