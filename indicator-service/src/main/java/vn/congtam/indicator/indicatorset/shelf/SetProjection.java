package vn.congtam.indicator.indicatorset.shelf;

import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.indicatorset.IndicatorSetFact;
import vn.congtam.events.indicatorset.IndicatorSetFact.*;
import vn.congtam.indicator.indicatorset.shelf.SetEdition.Moment;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.platform.wire.Recorded;

@Configuration(proxyBeanMethods = false)
class SetProjection {
    static final Fold<SetEdition> EDITIONS = editions();

    @Bean
    ReadModel<SetEdition> indicatorSets(Projections projections) {
        return projections.readModel(EDITIONS);
    }

    private static Fold<SetEdition> editions() {
        Fold<SetEdition> fold = Fold.into(SetEdition.class, "indicatorsets", 1).indexed("regulation");
        Fold<SetEdition> unused = fold.on(
                IndicatorSetDrafted.class, SetProjection::key, (none, r) -> SetEdition.drafted(r.fact(), moment(r)));
        return fold.on(IndicatorSetRevised.class, SetProjection::key, step(SetEdition::revised))
                .on(IndicatorSetProposed.class, SetProjection::key, step(SetEdition::proposed))
                .on(IndicatorSetReturned.class, SetProjection::key, step(SetEdition::returned))
                .on(IndicatorSetAppraised.class, SetProjection::key, step(SetEdition::appraised))
                .on(IndicatorSetApproved.class, SetProjection::key, step(SetEdition::approved))
                .on(IndicatorSetTookEffect.class, SetProjection::key, step(SetEdition::tookEffect))
                .on(IndicatorSetSuperseded.class, SetProjection::key, step(SetEdition::superseded));
    }

    private static String key(IndicatorSetFact fact) {
        return fact.set().value();
    }

    private static Moment moment(Recorded<?> recorded) {
        return new Moment(recorded.at(), recorded.entry().seq());
    }

    /** What a fact makes of the set. */
    private interface Change<F> {
        SetEdition of(SetEdition edition, F fact, Moment then);
    }

    private static <F extends IndicatorSetFact>
            BiFunction<@Nullable SetEdition, Recorded<F>, @Nullable SetEdition> step(Change<F> change) {
        return (edition, r) -> change.of(Objects.requireNonNull(edition), r.fact(), moment(r));
    }
}
