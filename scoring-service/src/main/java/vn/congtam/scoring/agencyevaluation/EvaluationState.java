package vn.congtam.scoring.agencyevaluation;

import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.AgencyEvaluationFact;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyEvaluationOpened;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyGradeDecided;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyReviewed;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyScored;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencySelfScored;

/** An agency's evaluation as its facts leave it. */
final class EvaluationState {
    @Nullable
    AgencyEvaluationOpened opened;

    @Nullable
    AgencySelfScored self;

    @Nullable
    AgencyScored scored;

    @Nullable
    AgencyGradeDecided decided;

    void evolve(AgencyEvaluationFact fact) {
        switch (fact) {
            case AgencyEvaluationOpened f -> opened = f;
            case AgencySelfScored f -> self = f;
            case AgencyReviewed _ -> {}
            case AgencyScored f -> scored = f;
            case AgencyGradeDecided f -> decided = f;
        }
    }
}
