package vn.congtam.scoring.reference.classification;

import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyGradeDecided;
import vn.congtam.events.scoring.Grade;

/** The grade of an agency itself for a span. */
record AgencyGrade(String evaluation, Grade decided) {

    static AgencyGrade of(AgencyGradeDecided f) {
        return new AgencyGrade(f.evaluation().value(), f.decided());
    }
}
