package vn.congtam.scoring.agencyevaluation;

import java.util.List;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateCreationPolicy;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;
import org.axonframework.modelling.command.CreationPolicy;
import org.axonframework.spring.stereotype.Aggregate;
import vn.congtam.events.scoring.AgencyEvaluationFact;
import vn.congtam.events.scoring.AgencyEvaluationId;
import vn.congtam.scoring.agencyevaluation.EvaluationCommand.DecideAgencyGrade;
import vn.congtam.scoring.agencyevaluation.EvaluationCommand.OpenEvaluation;
import vn.congtam.scoring.agencyevaluation.EvaluationCommand.ReviewAgency;
import vn.congtam.scoring.agencyevaluation.EvaluationCommand.SelfScoreAgency;

/** The evaluation of one agency for one span; scored in the commit of its review. */
@Aggregate
@SuppressWarnings("NullAway.Init") // the first fact sets the id
class AgencyEvaluation {
    @AggregateIdentifier
    private AgencyEvaluationId evaluation;

    private final EvaluationState state = new EvaluationState();

    @CommandHandler
    @CreationPolicy(AggregateCreationPolicy.CREATE_IF_MISSING)
    void decide(OpenEvaluation c) {
        apply(List.of(Assessing.open(state, c)));
    }

    @CommandHandler
    void decide(SelfScoreAgency c, Yardsticks yardsticks) {
        apply(List.of(Assessing.selfScore(state, c, yardsticks)));
    }

    @CommandHandler
    void decide(ReviewAgency c, Yardsticks yardsticks) {
        apply(Assessing.review(state, c, yardsticks));
    }

    @CommandHandler
    void decide(DecideAgencyGrade c, Yardsticks yardsticks) {
        apply(List.of(Deciding.decide(state, c, yardsticks)));
    }

    @EventSourcingHandler
    void evolve(AgencyEvaluationFact fact) {
        evaluation = fact.evaluation();
        state.evolve(fact);
    }

    private static void apply(List<AgencyEvaluationFact> facts) {
        facts.forEach(AggregateLifecycle::apply);
    }
}
