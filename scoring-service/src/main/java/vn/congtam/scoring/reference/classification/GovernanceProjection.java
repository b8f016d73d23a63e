package vn.congtam.scoring.reference.classification;

import java.util.Objects;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.congtam.events.indicator.StaffCode;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyEvaluationOpened;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyGradeDecided;
import vn.congtam.events.scoring.PeriodFact;
import vn.congtam.events.scoring.PeriodFact.CapOverrun;
import vn.congtam.events.scoring.PeriodFact.CapRaised;
import vn.congtam.events.scoring.PeriodFact.MemberListed;
import vn.congtam.events.scoring.PeriodFact.OccasionStated;
import vn.congtam.events.scoring.PeriodFact.PeriodLocked;
import vn.congtam.events.scoring.PeriodFact.PeriodOpened;
import vn.congtam.events.scoring.PeriodFact.PriorityApproved;
import vn.congtam.platform.wire.Fold;
import vn.congtam.platform.wire.Projections;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.platform.wire.Recorded;

/** Periods with the rules they are classified by, and the grades of agencies. */
@Configuration(proxyBeanMethods = false)
class GovernanceProjection {
    static final Fold<Governance> FOLD = Fold.into(Governance.class, "scoring.governances", 3)
            .indexed("agency", "named")
            .on(PeriodOpened.class, f -> f.period().value(), (none, f) -> Governance.of(f.fact()))
            .on(OccasionStated.class, f -> f.period().value(), step(Governance::stated))
            .on(MemberListed.class, f -> f.period().value(), step(Governance::listed))
            .on(CapRaised.class, f -> f.period().value(), step(Governance::raised))
            .on(
                    CapOverrun.class,
                    f -> f.period().value(),
                    (known, f) -> Objects.requireNonNull(known).overrun(f.fact(), new StaffCode(f.actor()), f.at()))
            .on(PriorityApproved.class, f -> f.period().value(), step(Governance::approved))
            .on(PeriodLocked.class, f -> f.period().value(), step(Governance::locked));

    static final Fold<AgencyGrade> GRADES = Fold.into(AgencyGrade.class, "scoring.agency-grades", 2)
            .on(AgencyEvaluationOpened.class, f -> f.evaluation().value(), (none, f) -> AgencyGrade.of(f.fact()))
            .on(AgencyGradeDecided.class, f -> f.evaluation().value(), (former, f) -> AgencyGrade.of(former, f.fact()));

    @Bean
    ReadModel<Governance> governances(Projections projections) {
        return projections.readModel(FOLD);
    }

    @Bean
    ReadModel<AgencyGrade> agencyGrades(Projections projections) {
        return projections.readModel(GRADES);
    }

    /** A period's first fact is its opening, and its facts come in order. */
    private static <F extends PeriodFact> BiFunction<@Nullable Governance, Recorded<F>, @Nullable Governance> step(
            BiFunction<Governance, F, Governance> change) {
        return (known, f) -> change.apply(Objects.requireNonNull(known), f.fact());
    }
}
