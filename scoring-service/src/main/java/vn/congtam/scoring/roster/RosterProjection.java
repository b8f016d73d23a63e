package vn.congtam.scoring.roster;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.indicator.AgencyFact.AgencySucceeded;
import vn.congtam.events.indicator.AgencyFact.DivisionEstablished;
import vn.congtam.events.indicator.StaffFact;
import vn.congtam.events.indicator.StaffFact.ActingAppointed;
import vn.congtam.events.indicator.StaffFact.ActingEnded;
import vn.congtam.events.indicator.StaffFact.DecisionRevoked;
import vn.congtam.events.indicator.StaffFact.FieldsAssigned;
import vn.congtam.events.indicator.StaffFact.KindChanged;
import vn.congtam.events.indicator.StaffFact.NameCorrected;
import vn.congtam.events.indicator.StaffFact.PersonalDataErased;
import vn.congtam.events.indicator.StaffFact.PostAssigned;
import vn.congtam.events.indicator.StaffFact.PostCorrected;
import vn.congtam.events.indicator.StaffFact.Seconded;
import vn.congtam.events.indicator.StaffFact.SecondmentEnded;
import vn.congtam.events.indicator.StaffFact.StaffJoined;
import vn.congtam.events.indicator.StaffFact.StaffLeft;
import vn.congtam.events.indicator.StaffFact.SuperiorAssigned;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.roster.Person;
import vn.congtam.roster.Told;

/** People by their code and agencies by theirs, from the facts of service and of foundation. */
@Configuration(proxyBeanMethods = false)
class RosterProjection {
    static final Fold<Person> PEOPLE = people(
            StaffJoined.class,
            NameCorrected.class,
            PersonalDataErased.class,
            PostAssigned.class,
            SuperiorAssigned.class,
            KindChanged.class,
            StaffLeft.class,
            PostCorrected.class,
            FieldsAssigned.class,
            ActingAppointed.class,
            ActingEnded.class,
            DecisionRevoked.class,
            Seconded.class,
            SecondmentEnded.class);

    @SafeVarargs
    private static Fold<Person> people(Class<? extends StaffFact>... facts) {
        Fold<Person> fold = Fold.into(Person.class, "scoring.people", 5)
                .indexed("tenures.agency")
                .indexed("postings.agency")
                .indexed("loans.agency")
                .indexed("actings.agency")
                .indexed("postings.post")
                .indexed("actings.post")
                .indexed("superiors.superior")
                .indexed("loans.superior");
        for (Class<? extends StaffFact> one : facts) {
            fold.on(one, f -> f.staff().value(), (known, f) -> Told.after(known, f.fact()));
        }
        return fold;
    }

    static final Fold<Agency> AGENCIES = Fold.into(Agency.class, "scoring.agencies", 2)
            .on(
                    AgencyEstablished.class,
                    f -> f.agency().value(),
                    (a, f) -> Agency.named(a, f.fact().agency(), f.fact().name()))
            .on(
                    DivisionEstablished.class,
                    f -> f.agency().value(),
                    (a, f) -> Agency.divided(
                            a, f.fact().agency(), f.fact().division(), f.fact().name()))
            .on(AgencySucceeded.class, f -> f.agency().value(), (a, f) -> Agency.succeeded(a, f.fact()));

    @Bean
    ReadModel<Agency> agencies(Projections projections) {
        return projections.readModel(AGENCIES);
    }

    @Bean
    ReadModel<Person> people(Projections projections) {
        return projections.readModel(PEOPLE);
    }
}
