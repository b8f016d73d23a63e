package vn.congtam.scoring.dispute;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.scoring.SlipFact.DisputeRejected;
import vn.congtam.events.scoring.SlipFact.JudgesChanged;
import vn.congtam.events.scoring.SlipFact.RaterDisputed;
import vn.congtam.events.scoring.SlipFact.SlipLocked;
import vn.congtam.events.scoring.SlipFact.SlipTakenOver;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

/** Disputes by the slip they are about; slips without one leave nothing here. */
@Configuration(proxyBeanMethods = false)
class DisputeProjection {
    static final Fold<Dispute> FOLD = Fold.into(Dispute.class, "scoring.disputes", 3)
            .indexed("agency", "state")
            .on(RaterDisputed.class, f -> f.slip().value(), (former, f) -> Dispute.raised(f.fact(), f.at()))
            .on(
                    DisputeRejected.class,
                    f -> f.slip().value(),
                    (known, f) -> known == null ? null : known.rejected(f.fact(), f.at()))
            .on(
                    JudgesChanged.class,
                    f -> f.slip().value(),
                    (known, f) -> known == null
                            ? null
                            : known.judged(f.fact().member().rater(), f.at()))
            .on(
                    SlipTakenOver.class,
                    f -> f.slip().value(),
                    (known, f) -> known == null
                            ? null
                            : known.judged(f.fact().member().rater(), f.at()))
            .on(SlipLocked.class, f -> f.slip().value(), (known, f) -> known == null ? null : known.locked(f.at()));

    @Bean
    ReadModel<Dispute> disputes(Projections projections) {
        return projections.readModel(FOLD);
    }
}
