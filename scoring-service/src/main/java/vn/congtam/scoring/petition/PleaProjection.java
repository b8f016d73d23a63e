package vn.congtam.scoring.petition;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.PetitionFact.PetitionAnswered;
import vn.congtam.events.scoring.PetitionFact.PetitionFiled;
import vn.congtam.events.scoring.PetitionFact.PetitionWithdrawn;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.platform.wire.Recorded;

/** Petitions by their id. */
@Configuration(proxyBeanMethods = false)
class PleaProjection {
    static final Fold<Plea> FOLD = Fold.into(Plea.class, "scoring.petitions", 5)
            .indexed("slip")
            .indexed("by")
            .indexed("addressee")
            .indexed("agency")
            .indexed("state")
            .on(
                    PetitionFiled.class,
                    f -> f.petition().value(),
                    (none, f) -> Plea.filed(f.fact(), f.at(), f.entry().seq()))
            .on(PetitionWithdrawn.class, f -> f.petition().value(), PleaProjection::withdrawn)
            .on(PetitionAnswered.class, f -> f.petition().value(), PleaProjection::answered);

    @Bean
    ReadModel<Plea> pleas(Projections projections) {
        return projections.readModel(FOLD);
    }

    /** A petition's first fact is its filing, and its facts come in order. */
    private static Plea withdrawn(@Nullable Plea plea, Recorded<PetitionWithdrawn> f) {
        return Objects.requireNonNull(plea)
                .withdrawn(
                        new Plea.Withdrawal(f.fact().reason(), f.at()),
                        f.entry().seq());
    }

    private static Plea answered(@Nullable Plea plea, Recorded<PetitionAnswered> f) {
        PetitionAnswered said = f.fact();
        Plea.Answered answer = new Plea.Answered(
                said.upheld(),
                said.answer(),
                said.document(),
                said.remedy(),
                said.grade(),
                said.late(),
                said.reason(),
                new StaffCode(f.actor()),
                f.at());
        return Objects.requireNonNull(plea).answered(answer, f.entry().seq());
    }
}
