package vn.congtam.scoring.reference.classification;

import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyEvaluationOpened;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyGradeDecided;
import vn.congtam.events.scoring.PeriodFact;
import vn.congtam.events.scoring.PeriodFact.JudgesAssigned;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodFact.MemberReleased;
import vn.congtam.events.scoring.PeriodFact.MemberSettled;
import vn.congtam.events.scoring.PeriodFact.MemberWeighed;
import vn.congtam.events.scoring.PeriodFact.PeriodLocked;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.PeriodId;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.platform.wire.Recorded;

/** Heads beside their agencies, by period; the two streams tell of it in any order. */
@Configuration(proxyBeanMethods = false)
class SummitProjection {
    static final Fold<Summit> FOLD = Fold.into(Summit.class, "scoring.summits", 2)
            .indexed("decider", "above")
            .indexed("staff", "above")
            .on(
                    PeriodOpened.class,
                    f -> f.period().value(),
                    (known, r) ->
                            Summit.known(known, r.fact().period(), r.fact().span()))
            .on(MemberListed.class, f -> f.period().value(), step(Summit::listed))
            .on(JudgesAssigned.class, f -> f.period().value(), step(Summit::judged))
            .on(MemberReleased.class, f -> f.period().value(), step(Summit::released))
            .on(MemberSettled.class, f -> f.period().value(), step(Summit::settled))
            .on(MemberWeighed.class, f -> f.period().value(), step(Summit::weighed))
            .on(PeriodLocked.class, f -> f.period().value(), step((summit, f) -> summit.closed()))
            .on(
                    AgencyEvaluationOpened.class,
                    f -> PeriodId.of(f.agency(), f.span()).value(),
                    (known, r) -> Summit.known(
                                    known,
                                    PeriodId.of(r.fact().agency(), r.fact().span()),
                                    r.fact().span())
                            .evaluated(r.fact()))
            .on(
                    AgencyGradeDecided.class,
                    f -> period(f).value(),
                    (known, r) -> Summit.known(known, period(r.fact()), r.fact().span())
                            .agencyGraded(r.fact()));

    @Bean
    ReadModel<Summit> summits(Projections projections) {
        return projections.readModel(FOLD);
    }

    private static PeriodId period(AgencyGradeDecided f) {
        return PeriodId.of(f.agency(), f.span());
    }

    /** A period's first fact is its opening, and its facts come in order. */
    private static <F extends PeriodFact> BiFunction<@Nullable Summit, Recorded<F>, @Nullable Summit> step(
            BiFunction<Summit, F, Summit> change) {
        return (known, r) -> known == null ? null : change.apply(known, r.fact());
    }
}
