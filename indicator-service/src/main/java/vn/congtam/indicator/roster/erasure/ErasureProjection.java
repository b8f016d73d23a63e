package vn.congtam.indicator.roster.erasure;

import java.util.Objects;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.indicator.StaffFact.ErasureDeclined;
import vn.congtam.events.indicator.StaffFact.ErasureRequested;
import vn.congtam.events.indicator.StaffFact.PersonalDataErased;
import vn.congtam.events.scoring.PeriodFact.MemberClosed;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodFact.MemberReleased;
import vn.congtam.events.scoring.PeriodFact.MemberReopened;
import vn.congtam.events.scoring.PetitionFact.PetitionAnswered;
import vn.congtam.events.scoring.PetitionFact.PetitionFiled;
import vn.congtam.events.scoring.PetitionFact.PetitionWithdrawn;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

@Configuration(proxyBeanMethods = false)
class ErasureProjection {
    static final Fold<Erasing> ERASINGS = Fold.into(Erasing.class, "erasings", 1)
            .on(ErasureRequested.class, f -> f.staff().value(), (none, r) -> Erasing.asked(r.fact()))
            .on(ErasureDeclined.class, f -> f.staff().value(), (asked, r) -> null)
            .on(
                    PersonalDataErased.class,
                    f -> f.staff().value(),
                    (asked, r) -> Objects.requireNonNull(asked).carriedOut(r.fact()))
            .indexed("done");

    static final Fold<Pending> PENDING = Fold.into(Pending.class, "pending", 1)
            .on(
                    MemberListed.class,
                    f -> f.member().staff().value(),
                    (p, r) -> Pending.with(
                            p, r.fact().member().staff(), r.fact().period().value()))
            .on(
                    MemberReopened.class,
                    f -> f.staff().value(),
                    (p, r) ->
                            Pending.with(p, r.fact().staff(), r.fact().period().value()))
            .on(
                    MemberReleased.class,
                    f -> f.staff().value(),
                    (p, r) -> Pending.without(
                            p, r.fact().staff(), r.fact().period().value()))
            .on(
                    MemberClosed.class,
                    f -> f.staff().value(),
                    (p, r) -> Pending.without(
                            p, r.fact().staff(), r.fact().period().value()))
            .on(
                    PetitionFiled.class,
                    f -> f.by().value(),
                    (p, r) -> Pending.with(p, r.fact().by(), r.fact().petition().toString()))
            .on(
                    PetitionWithdrawn.class,
                    f -> f.slip().staff().value(),
                    (p, r) -> Pending.without(
                            p, r.fact().slip().staff(), r.fact().petition().toString()))
            .on(
                    PetitionAnswered.class,
                    f -> f.slip().staff().value(),
                    (p, r) -> Pending.without(
                            p, r.fact().slip().staff(), r.fact().petition().toString()));

    @Bean
    ReadModel<Erasing> erasings(Projections projections) {
        return projections.readModel(ERASINGS);
    }

    @Bean
    ReadModel<Pending> pending(Projections projections) {
        return projections.readModel(PENDING);
    }
}
