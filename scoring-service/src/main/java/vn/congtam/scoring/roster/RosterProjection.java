package vn.congtam.scoring.roster;

import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.AgencyFact.AgencyEstablished;
import vn.congtam.events.indicator.AgencyFact.AgencySucceeded;
import vn.congtam.events.indicator.AgencyFact.DivisionEstablished;
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

/** People by their code and agencies by theirs, from the facts of service and of foundation. */
@Configuration(proxyBeanMethods = false)
class RosterProjection {
    static final Fold<Person> PEOPLE = Fold.into(Person.class, "scoring.people", 2)
            .on(
                    StaffJoined.class,
                    f -> f.staff().value(),
                    (p, f) -> Person.of(p, f.fact().staff()).joined(f.fact()))
            .on(
                    NameCorrected.class,
                    f -> f.staff().value(),
                    (p, f) -> Person.of(p, f.fact().staff()).called(f.fact().name()))
            .on(
                    PersonalDataErased.class,
                    f -> f.staff().value(),
                    (p, f) -> Person.of(p, f.fact().staff()).called(Personal.ERASED))
            .on(
                    PostAssigned.class,
                    f -> f.staff().value(),
                    (p, f) -> Person.of(p, f.fact().staff()).posted(f.fact()))
            .on(
                    SuperiorAssigned.class,
                    f -> f.staff().value(),
                    (p, f) -> Person.of(p, f.fact().staff()).placedUnder(f.fact()))
            .on(
                    KindChanged.class,
                    f -> f.staff().value(),
                    (p, f) -> Person.of(p, f.fact().staff()).changed(f.fact()))
            .on(
                    StaffLeft.class,
                    f -> f.staff().value(),
                    (p, f) -> Person.of(p, f.fact().staff()).left(f.fact()))
            .on(
                    PostCorrected.class,
                    f -> f.staff().value(),
                    (p, f) -> Person.of(p, f.fact().staff()).corrected(f.fact()))
            .on(
                    FieldsAssigned.class,
                    f -> f.staff().value(),
                    (p, f) -> Person.of(p, f.fact().staff()).inCharge(f.fact()))
            .on(
                    Seconded.class,
                    f -> f.staff().value(),
                    (p, f) -> Person.of(p, f.fact().staff()).lent(f.fact()))
            .on(
                    SecondmentEnded.class,
                    f -> f.staff().value(),
                    (p, f) -> Person.of(p, f.fact().staff()).back(f.fact()));

    static final Fold<Roll> ROLLS = Fold.into(Roll.class, "scoring.rolls", 1)
            .on(
                    StaffJoined.class,
                    f -> f.agency().value(),
                    (r, f) -> Roll.with(r, f.fact().agency(), f.fact().staff()))
            .on(
                    PostAssigned.class,
                    f -> f.agency().value(),
                    (r, f) -> Roll.with(r, f.fact().agency(), f.fact().staff()))
            .on(
                    Seconded.class,
                    f -> f.agency().value(),
                    (r, f) -> Roll.with(r, f.fact().agency(), f.fact().staff()));

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
    Consumer<Message<List<byte[]>>> agency(Projections projections, ReadModel<Agency> agencies) {
        return projections.feed(agencies);
    }

    @Bean
    ReadModel<Person> people(Projections projections) {
        return projections.readModel(PEOPLE);
    }

    @Bean
    ReadModel<Roll> rolls(Projections projections) {
        return projections.readModel(ROLLS);
    }

    @Bean
    Consumer<Message<List<byte[]>>> person(Projections projections, ReadModel<Person> people) {
        return projections.feed(people);
    }

    @Bean
    Consumer<Message<List<byte[]>>> roll(Projections projections, ReadModel<Roll> rolls) {
        return projections.feed(rolls);
    }
}
