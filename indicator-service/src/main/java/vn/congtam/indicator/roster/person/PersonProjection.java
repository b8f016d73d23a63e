package vn.congtam.indicator.roster.person;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.Personal;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.indicator.StaffFact;
import vn.congtam.events.indicator.StaffFact.*;
import vn.congtam.events.indicator.StaffFact.NameCorrected;
import vn.congtam.events.indicator.StaffFact.PersonalDataErased;
import vn.congtam.platform.web.Act;
import vn.congtam.platform.wire.Afresh;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.platform.wire.Recorded;

@Configuration(proxyBeanMethods = false)
class PersonProjection {
    static final Fold<Person> PEOPLE = Fold.into(Person.class, "people", 6)
            .on(StaffJoined.class, PersonProjection::key, (known, r) -> Person.joined(known, r.fact()))
            .on(
                    NameCorrected.class,
                    PersonProjection::key,
                    known((person, r) -> person.called(r.fact().name())))
            .on(PersonalDataErased.class, PersonProjection::key, known((person, r) -> person.called(Personal.ERASED)))
            .on(KindChanged.class, PersonProjection::key, known((person, r) -> person.changed(r.fact())))
            .on(StaffLeft.class, PersonProjection::key, known((person, r) -> person.left(r.fact())))
            .on(PostAssigned.class, PersonProjection::key, known((person, r) -> person.served(r.fact(), day(r))))
            .on(PostCorrected.class, PersonProjection::key, known((person, r) -> person.corrected(r.fact(), day(r))))
            .on(SuperiorAssigned.class, PersonProjection::key, known((person, r) -> person.supervised(r.fact())))
            .on(FieldsAssigned.class, PersonProjection::key, known((person, r) -> person.charged(r.fact())))
            .on(DelegationGranted.class, PersonProjection::key, known((person, r) -> person.granted(r.fact())))
            .on(DelegationWithdrawn.class, PersonProjection::key, known((person, r) -> person.withdrawn(r.fact())))
            .on(ActingAppointed.class, PersonProjection::key, known((person, r) -> person.acted(r.fact())))
            .on(ActingEnded.class, PersonProjection::key, known((person, r) -> person.ended(r.fact())))
            .on(DecisionRevoked.class, PersonProjection::key, known((person, r) -> person.revoked(r.fact())))
            .on(Seconded.class, PersonProjection::key, known((person, r) -> person.seconded(r.fact())))
            .on(SecondmentEnded.class, PersonProjection::key, known((person, r) -> person.returned(r.fact())))
            .indexed("agencies")
            .indexed("career.superiors.superior")
            .indexed("secondments.superior")
            .indexed("standIns.delegations.delegate")
            .indexed("standIns.actings.post");

    @Bean
    ReadModel<Person> people(Projections projections) {
        return projections.readModel(PEOPLE);
    }

    @Bean
    Latest latest(Afresh afresh) {
        return new Decided(afresh, false);
    }

    private record Decided(Afresh afresh, boolean isAnew) implements Latest {
        @Override
        public Optional<Person> person(StaffCode staff) {
            return afresh.find(PEOPLE, staff.toString(), staff.value(), isAnew);
        }

        @Override
        public Latest anew() {
            return new Decided(afresh, true);
        }
    }

    private static String key(StaffFact fact) {
        return fact.staff().value();
    }

    private static LocalDate day(Recorded<?> recorded) {
        return LocalDate.ofInstant(recorded.at(), Act.VIETNAM);
    }

    private static <F extends StaffFact> BiFunction<@Nullable Person, Recorded<F>, @Nullable Person> known(
            BiFunction<Person, Recorded<F>, Person> change) {
        return (person, recorded) -> change.apply(requireNonNull(person), recorded);
    }
}
