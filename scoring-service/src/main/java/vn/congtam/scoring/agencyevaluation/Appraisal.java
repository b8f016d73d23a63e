package vn.congtam.scoring.agencyevaluation;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyEvaluationOpened;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyGradeDecided;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyReviewed;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencyScored;
import vn.congtam.events.scoring.AgencyEvaluationFact.AgencySelfScored;
import vn.congtam.events.scoring.AgencyEvaluationId;
import vn.congtam.events.scoring.AgencyMark;
import vn.congtam.events.scoring.Rules;

/**
 * An agency's evaluation as its readers see it: what each said, the figures, the decision.
 *
 * @param rules none: those of the decree itself
 * @param late whether the agency scored itself after the day it was due
 */
record Appraisal(
        AgencyEvaluationId evaluation,
        AgencyId agency,
        String span,
        Rules form,
        LocalDate due,
        @Nullable Rules rules,
        @Nullable List<AgencyMark> self,
        boolean late,
        @Nullable List<AgencyMark> reviewed,
        @Nullable String comment,
        @Nullable AgencyScored figures,
        @Nullable AgencyGradeDecided decision,
        long version) {

    enum State {
        OPENED,
        SELF_SCORED,
        REVIEWED,
        DECIDED
    }

    static Appraisal opened(AgencyEvaluationOpened f, long seq) {
        return new Appraisal(
                f.evaluation(),
                f.agency(),
                f.span(),
                f.form(),
                f.due(),
                f.rules(),
                null,
                false,
                null,
                null,
                null,
                null,
                seq);
    }

    Appraisal with(AgencySelfScored f, long seq) {
        return new Appraisal(
                evaluation,
                agency,
                span,
                form,
                due,
                rules,
                f.marks(),
                f.late(),
                reviewed,
                comment,
                figures,
                decision,
                seq);
    }

    Appraisal with(AgencyReviewed f, long seq) {
        return new Appraisal(
                evaluation, agency, span, form, due, rules, self, late, f.marks(), f.comment(), figures, decision, seq);
    }

    Appraisal with(AgencyScored f, long seq) {
        return new Appraisal(
                evaluation, agency, span, form, due, rules, self, late, reviewed, comment, f, decision, seq);
    }

    Appraisal with(AgencyGradeDecided f, long seq) {
        return new Appraisal(
                evaluation, agency, span, form, due, rules, self, late, reviewed, comment, figures, f, seq);
    }

    State state() {
        if (decision != null) return State.DECIDED;
        if (reviewed != null) return State.REVIEWED;
        return self == null ? State.OPENED : State.SELF_SCORED;
    }

    /** What the figures are made from now: the review, or as long as there is none the self-score. */
    @Nullable
    List<AgencyMark> marks() {
        return reviewed == null ? self : reviewed;
    }
}
