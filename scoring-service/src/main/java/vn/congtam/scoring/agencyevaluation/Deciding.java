package vn.congtam.scoring.agencyevaluation;

import vn.congtam.events.scoring.AgencyEvaluationFact;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyEvaluationOpened;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyGradeDecided;
import vn.congtam.events.scoring.Grade;
import vn.congtam.scoring.agencyevaluation.EvaluationCommand.DecideAgencyGrade;

/** The decision: as computed, or otherwise, not too far from it, with a reason and a document; so is one that takes another's place. */
final class Deciding {
    private Deciding() {}

    static AgencyEvaluationFact decide(EvaluationState state, DecideAgencyGrade c, Yardsticks yardsticks) {
        AgencyEvaluationOpened opened = Assessing.opened(state);
        if (c.by().own()) throw Refusal.OWN_AGENCY.refuse();
        if (state.scored == null) throw Refusal.AGENCY_NOT_REVIEWED.refuse();
        Grade computed = state.scored.grade();
        Grade grade = c.grade() == null ? computed : c.grade();
        if (state.decided != null && state.decided.decided() == grade) throw Refusal.SAME_AGENCY_GRADE.refuse("/grade");
        yardsticks.of(opened.form(), opened.rules()).mustBeNear(computed, grade);
        if (grade != computed || state.decided != null) mustBeGrounded(c);
        return new AgencyGradeDecided(
                c.id(), opened.agency(), opened.span(), computed, grade, c.reason(), c.document());
    }

    private static void mustBeGrounded(DecideAgencyGrade c) {
        if (c.reason() == null) throw Refusal.REASON_NEEDED.refuse("/reason");
        if (c.document() == null) throw Refusal.DOCUMENT_NEEDED.refuse("/document");
    }
}
