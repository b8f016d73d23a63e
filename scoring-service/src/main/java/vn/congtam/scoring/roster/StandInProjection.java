package vn.congtam.scoring.roster;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.indicator.PostFact.PostCreated;
import vn.congtam.events.indicator.StaffFact.DelegationGranted;
import vn.congtam.events.indicator.StaffFact.DelegationWithdrawn;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.roster.StandIn;

/** Who stands in for whom, and which posts have similar tasks. */
@Configuration(proxyBeanMethods = false)
class StandInProjection {
    static final Fold<StandIn> STAND_INS = Fold.into(StandIn.class, "scoring.stand-ins", 1)
            .on(DelegationGranted.class, f -> f.delegate().value(), (s, f) -> StandIn.after(s, f.fact()))
            .on(DelegationWithdrawn.class, f -> f.delegate().value(), (s, f) -> StandIn.after(s, f.fact()));

    static final Fold<Seat> SEATS = Fold.into(Seat.class, "scoring.seats", 2)
            .on(
                    PostCreated.class,
                    f -> f.post().value(),
                    (s, f) ->
                            new Seat(f.fact().post(), f.fact().title(), f.fact().similarTasks()));

    @Bean
    ReadModel<StandIn> standIns(Projections projections) {
        return projections.readModel(STAND_INS);
    }

    @Bean
    ReadModel<Seat> seats(Projections projections) {
        return projections.readModel(SEATS);
    }
}
