package vn.congtam.scoring.reference.law;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.regulation.RegulationFact;
import vn.congtam.events.regulation.RegulationFact.HolidaysListed;
import vn.congtam.events.regulation.RegulationFact.OwnRulesEnded;
import vn.congtam.events.regulation.RegulationFact.PetitionTermsAdopted;
import vn.congtam.events.regulation.RegulationFact.RatedSpanAdopted;
import vn.congtam.events.regulation.RegulationFact.RuleSetAdopted;
import vn.congtam.events.regulation.RuleSetFact.RuleSetIssued;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.platform.wire.Recorded;

/** Ordinances by their scope, and issued rules by their id. */
@Configuration(proxyBeanMethods = false)
class OrdinanceProjection {
    static final Fold<Ordinance> ORDINANCES = Fold.into(Ordinance.class, "scoring.ordinances", 3)
            .on(RuleSetAdopted.class, OrdinanceProjection::key, step(Ordinance::adopted))
            .on(OwnRulesEnded.class, OrdinanceProjection::key, step(Ordinance::ended))
            .on(RatedSpanAdopted.class, OrdinanceProjection::key, step(Ordinance::rated))
            .on(PetitionTermsAdopted.class, OrdinanceProjection::key, step(Ordinance::limited))
            .on(HolidaysListed.class, OrdinanceProjection::key, step(Ordinance::listed));

    static final Fold<IssuedRules> ISSUED = Fold.into(IssuedRules.class, "scoring.issued-rules", 1)
            .on(RuleSetIssued.class, f -> f.ruleSet().value(), (old, f) -> IssuedRules.of(f.fact()));

    @Bean
    ReadModel<Ordinance> ordinanceModel(Projections projections) {
        return projections.readModel(ORDINANCES);
    }

    @Bean
    ReadModel<IssuedRules> issuedRules(Projections projections) {
        return projections.readModel(ISSUED);
    }

    private static String key(RegulationFact fact) {
        return fact.regulation().value();
    }

    private static <F extends RegulationFact> BiFunction<@Nullable Ordinance, Recorded<F>, @Nullable Ordinance> step(
            BiFunction<Ordinance, F, Ordinance> change) {
        return (known, f) -> change.apply(Ordinance.of(known, f.fact().regulation()), f.fact());
    }
}
