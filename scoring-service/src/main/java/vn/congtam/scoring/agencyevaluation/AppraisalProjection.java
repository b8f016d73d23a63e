package vn.congtam.scoring.agencyevaluation;

import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.scoring.AgencyEvaluationFact;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyEvaluationOpened;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyGradeDecided;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyReviewed;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyScored;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencySelfScored;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;

/** Evaluations of agencies by their id. */
@Configuration(proxyBeanMethods = false)
class AppraisalProjection {
    static final Fold<Appraisal> FOLD = Fold.into(Appraisal.class, "scoring.agency-evaluations", 3)
            .indexed("agency")
            .indexed("span")
            .on(
                    AgencyEvaluationOpened.class,
                    key(),
                    (none, f) -> Appraisal.opened(f.fact(), f.entry().seq()))
            .on(
                    AgencySelfScored.class,
                    key(),
                    (a, f) -> known(a).with(f.fact(), f.entry().seq()))
            .on(
                    AgencyReviewed.class,
                    key(),
                    (a, f) -> known(a).with(f.fact(), f.entry().seq()))
            .on(
                    AgencyScored.class,
                    key(),
                    (a, f) -> known(a).with(f.fact(), f.entry().seq()))
            .on(
                    AgencyGradeDecided.class,
                    key(),
                    (a, f) -> known(a).with(f.fact(), f.entry().seq()));

    @Bean
    ReadModel<Appraisal> appraisals(Projections projections) {
        return projections.readModel(FOLD);
    }

    private static <F extends AgencyEvaluationFact> Function<F, String> key() {
        return f -> f.evaluation().value();
    }

    /** An evaluation's first fact is its opening, and its facts come in order. */
    private static Appraisal known(@Nullable Appraisal appraisal) {
        return Objects.requireNonNull(appraisal);
    }
}
