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
import vn.congtam.platform.access.Actor;
import vn.congtam.scoring.roster.Roster;

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

    record SelfScoreAgency(@TargetAggregateIdentifier AgencyEvaluationId id, List<AgencyMark> marks, LocalDate on)
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
     * @param own whether he serves in the agency himself: nobody judges his own
     */
    record Judging(boolean own, LocalDate on) {

        /** By his token or by the roster of the day; a secondee has his post in the one agency and works in the other. */
        static Judging of(Actor actor, AgencyId agency, Roster roster, LocalDate on) {
            return new Judging(
                    roster.bonds(actor.staff(), actor.agency(), on, on).areWith(agency), on);
        }
    }
}
