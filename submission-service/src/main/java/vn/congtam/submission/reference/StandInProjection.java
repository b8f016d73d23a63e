package vn.congtam.submission.reference;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.indicator.StaffFact.DelegationGranted;
import vn.congtam.events.indicator.StaffFact.DelegationWithdrawn;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.roster.StandIn;

/** Who stands in for whom. */
@Configuration(proxyBeanMethods = false)
class StandInProjection {
    static final Fold<StandIn> STAND_INS = Fold.into(StandIn.class, "stand-ins", 1)
            .on(DelegationGranted.class, f -> f.delegate().value(), (known, r) -> StandIn.after(known, r.fact()))
            .on(DelegationWithdrawn.class, f -> f.delegate().value(), (known, r) -> StandIn.after(known, r.fact()));

    @Bean
    ReadModel<StandIn> standIns(Projections projections) {
        return projections.readModel(STAND_INS);
    }
}
