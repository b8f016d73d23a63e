package vn.congtam.reporting.history.organisation;

import java.util.function.Function;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.Fact;
import vn.congtam.events.indicator.AgencyFact;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.StaffFact;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.Seconded;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.regulation.RegulationFact;
import vn.congtam.events.regulation.RuleSetFact;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

/** Who was moved by a succession is told by his own facts, so that the annals of an agency stay short. */
@Configuration(proxyBeanMethods = false)
class OrganisationProjections {
    static final Fold<Annals> ANNALS = annals();

    static final Fold<Belonging> BELONGINGS = belongings();

    @Bean
    ReadModel<Annals> annals(Projections projections) {
        return projections.readModel(ANNALS);
    }

    @Bean
    ReadModel<Belonging> belongings(Projections projections) {
        return projections.readModel(BELONGINGS);
    }

    private static Fold<Annals> annals() {
        Fold<Annals> fold = Fold.into(Annals.class, "annals", 2);
        tell(fold, AgencyFact.AgencyEstablished.class, f -> f.agency().toString());
        tell(fold, AgencyFact.DivisionEstablished.class, f -> f.agency().toString());
        tell(fold, AgencyFact.AgencySucceeded.class, f -> f.agency().toString());
        tell(fold, AgencyFact.DivisionSucceeded.class, f -> f.agency().toString());
        tell(fold, RegulationFact.RuleSetAdopted.class, f -> f.regulation().toString());
        tell(fold, RegulationFact.OwnRulesEnded.class, f -> f.regulation().toString());
        tell(fold, RegulationFact.RatedSpanAdopted.class, f -> f.regulation().toString());
        tell(fold, RuleSetFact.RuleSetIssued.class, f -> f.ruleSet().toString());
        return fold;
    }

    private static <F extends Fact> void tell(Fold<Annals> fold, Class<F> type, Function<F, String> stream) {
        Fold<Annals> unused = fold.on(type, stream, Annals::and);
    }

    private static Fold<Belonging> belongings() {
        Fold<Belonging> fold = Fold.into(Belonging.class, "belongings", 1).indexed("agency");
        place(fold, StaffJoined.class, StaffJoined::agency);
        place(fold, PostAssigned.class, PostAssigned::agency);
        place(fold, Seconded.class, Seconded::agency);
        return fold;
    }

    private static <F extends StaffFact> void place(Fold<Belonging> fold, Class<F> type, Function<F, AgencyId> where) {
        Fold<Belonging> unused = fold.on(
                type,
                f -> Belonging.key(where.apply(f), f.staff()),
                (known, r) -> new Belonging(where.apply(r.fact()), r.fact().staff()));
    }
}
