package vn.congtam.scoring.agencyevaluation;

import java.util.List;
import vn.congtam.events.scoring.AgencyEvaluationFact;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyEvaluationOpened;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyReviewed;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencySelfScored;
import vn.congtam.scoring.agencyevaluation.EvaluationCommand.OpenEvaluation;
import vn.congtam.scoring.agencyevaluation.EvaluationCommand.ReviewAgency;
import vn.congtam.scoring.agencyevaluation.EvaluationCommand.SelfScoreAgency;
import vn.congtam.scoring.reference.Spans;

/** Opening, self-score and review. */
final class Assessing {
    private Assessing() {}

    static AgencyEvaluationFact open(EvaluationState state, OpenEvaluation c) {
        if (state.opened != null) throw Refusal.AGENCY_EVALUATION_OPEN.refuse("/span", Spans.inSentence(c.span()));
        return new AgencyEvaluationOpened(c.id(), c.agency(), c.span(), c.form(), c.due(), c.rules());
    }

    static AgencyEvaluationFact selfScore(EvaluationState state, SelfScoreAgency c, Yardsticks yardsticks) {
        AgencyEvaluationOpened opened = opened(state);
        if (state.scored != null) throw Refusal.AGENCY_ALREADY_REVIEWED.refuse();
        yardsticks.of(opened.form(), opened.rules()).mustFit(c.marks());
        return new AgencySelfScored(c.id(), c.marks(), c.on().isAfter(opened.due()));
    }

    /** An agency that has not scored itself by the day it was due does not escape its review. */
    static List<AgencyEvaluationFact> review(EvaluationState state, ReviewAgency c, Yardsticks yardsticks) {
        AgencyEvaluationOpened opened = opened(state);
        if (c.by().own()) throw Refusal.OWN_AGENCY.refuse();
        if (state.decided != null) throw Refusal.AGENCY_ALREADY_DECIDED.refuse();
        if (state.self == null && !c.by().on().isAfter(opened.due())) throw Refusal.AGENCY_NOT_SELF_SCORED.refuse();
        Criteria criteria = yardsticks.of(opened.form(), opened.rules());
        criteria.mustFit(c.marks());
        AgencyReviewed reviewed = new AgencyReviewed(c.id(), c.marks(), c.comment());
        return List.of(reviewed, criteria.marking().scored(c.id(), c.marks()));
    }

    static AgencyEvaluationOpened opened(EvaluationState state) {
        if (state.opened == null) throw Refusal.NO_AGENCY_EVALUATION.refuse();
        return state.opened;
    }
}
