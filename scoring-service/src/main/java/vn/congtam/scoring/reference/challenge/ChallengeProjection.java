package vn.congtam.scoring.reference.challenge;

import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.scoring.SlipFact;
import vn.congtam.events.scoring.SlipFact.GradeReplaced;
import vn.congtam.events.scoring.SlipFact.JudgesChanged;
import vn.congtam.events.scoring.SlipFact.LateTrackingNoted;
import vn.congtam.events.scoring.SlipFact.SlipLocked;
import vn.congtam.events.scoring.SlipFact.SlipOpened;
import vn.congtam.events.scoring.SlipFact.SlipReopened;
import vn.congtam.events.scoring.SlipFact.SpanWithdrawn;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.platform.wire.Recorded;

/** Challenges by their slip. */
@Configuration(proxyBeanMethods = false)
class ChallengeProjection {
    static final Fold<Challenge> FOLD = Fold.into(Challenge.class, "scoring.challenges", 2)
            .indexed("decider", "open")
            .indexed("agency", "open")
            .indexed("staff", "open")
            .indexed("agency", "span", "open")
            .on(
                    SlipOpened.class,
                    slip(),
                    (none, f) -> Challenge.of(f.fact().slip(), f.fact().member()))
            .on(JudgesChanged.class, slip(), step((c, f) -> c.judgedBy(f.member())))
            .on(SlipLocked.class, slip(), step((c, f) -> c.closed(f.tracked().decided())))
            .on(GradeReplaced.class, slip(), step((c, f) -> c.closed(f.decided())))
            .on(LateTrackingNoted.class, slip(), step((c, f) -> c.told(f.tracked())))
            .on(SpanWithdrawn.class, slip(), step((c, f) -> c.withdrawn(f.span())))
            .on(SlipReopened.class, slip(), step((c, f) -> c.reopened()));

    @Bean
    ReadModel<Challenge> challenges(Projections projections) {
        return projections.readModel(FOLD);
    }

    private static <F extends SlipFact> Function<F, String> slip() {
        return f -> f.slip().value();
    }

    /** Before its opening nobody is challenged by a slip. */
    private static <F extends SlipFact> BiFunction<@Nullable Challenge, Recorded<F>, @Nullable Challenge> step(
            BiFunction<Challenge, F, Challenge> change) {
        return (known, f) -> known == null ? null : change.apply(known, f.fact());
    }
}
