package vn.congtam.scoring.agencyevaluation;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.scoring.AgencyEvaluationId;
import vn.congtam.events.scoring.AgencyMark;
import vn.congtam.events.scoring.Grade;
import vn.congtam.events.scoring.Rules;

/** What can be asked of an agency's evaluation. */
sealed interface EvaluationCommand {

    record OpenEvaluation(
            @TargetAggregateIdentifier AgencyEvaluationId id,
            AgencyId agency,
            String span,
            Rules form,
            LocalDate due,
            Rules rules)
            implements EvaluationCommand {}

    record SelfScoreAgency(@TargetAggregateIdentifier AgencyEvaluationId id, List<AgencyMark> marks)
            implements EvaluationCommand {}

    record ReviewAgency(
            @TargetAggregateIdentifier AgencyEvaluationId id,
            List<AgencyMark> marks,
            @Nullable String comment,
            Judging by)
            implements EvaluationCommand {}

    /** @param grade none to decide as computed */
    record DecideAgencyGrade(
            @TargetAggregateIdentifier AgencyEvaluationId id,
            @Nullable Grade grade,
            @Nullable String reason,
            @Nullable String document,
            Judging by)
            implements EvaluationCommand {}

    /**
     * Who judges the agency, as far as it matters.
     *
     * @param heads whether he heads the agency himself
     */
    record Judging(boolean heads, LocalDate on) {}
}
