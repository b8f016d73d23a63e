package vn.congtam.scoring.explanation.rating;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.scoring.SlipFact.SlipReturned;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

/** Slips that were given back, by their ids. */
@Configuration(proxyBeanMethods = false)
class ReturnsProjection {
    static final Fold<Returns> FOLD = Fold.into(Returns.class, "scoring.returns", 1)
            .on(SlipReturned.class, f -> f.slip().value(), (before, f) -> Returns.of(before, f.fact()));

    @Bean
    ReadModel<Returns> returns(Projections projections) {
        return projections.readModel(FOLD);
    }
}
