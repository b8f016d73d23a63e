package vn.congtam.scoring.reference.classification;

import org.jspecify.annotations.Nullable;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyEvaluationOpened;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyGradeDecided;
import vn.congtam.events.scoring.Grade;
import vn.congtam.scoring.reference.criteria.CriteriaSets;

/**
 * The grade of an agency itself for a span.
 *
 * @param example whether it is evaluated by the example that comes with the product
 * @param decided none as long as nobody has
 */
record AgencyGrade(
        String evaluation, boolean example, @Nullable Grade decided) {

    static AgencyGrade of(AgencyEvaluationOpened f) {
        return new AgencyGrade(f.evaluation().value(), CriteriaSets.isExample(f.form()), null);
    }

    static AgencyGrade of(@Nullable AgencyGrade known, AgencyGradeDecided f) {
        return new AgencyGrade(f.evaluation().value(), known != null && known.example(), f.decided());
    }

    /** What nobody issued affects no official grade. */
    @Nullable
    Grade limit() {
        return example ? null : decided;
    }
}
