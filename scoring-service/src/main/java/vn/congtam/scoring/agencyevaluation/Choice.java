package vn.congtam.scoring.agencyevaluation;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.AgencyEvaluationId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.reckoning.Law;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.period.Span;
import vn.congtam.scoring.agencyevaluation.EvaluationCommand.OpenEvaluation;
import vn.congtam.scoring.reference.Kinds;
import vn.congtam.scoring.reference.criteria.CriteriaSets;
import vn.congtam.scoring.reference.criteria.Offer;
import vn.congtam.scoring.reference.law.Ordinances;

/**
 * By what an agency is going to be evaluated: by the criteria that are asked for, and by the rules for civil servants that
 * the province has in force on the first day of the span.
 */
@Component
class Choice {
    private final CriteriaSets sets;
    private final Ordinances ordinances;
    private final Law law;

    Choice(CriteriaSets sets, Ordinances ordinances, Law law) {
        this.sets = sets;
        this.ordinances = ordinances;
        this.law = law;
    }

    /** @param criteria the id of a set; none for the example that comes with the product */
    OpenEvaluation opening(AgencyId agency, Span span, @Nullable String criteria, LocalDate due) {
        Offer offer = criteria == null ? CriteriaSets.EXAMPLE : offer(agency, criteria);
        Rules rules = ordinances
                .rulesOfProvince(SubjectKind.CIVIL_SERVANT, span.first())
                .orElseThrow(() -> Refusal.RULES_UNKNOWN.refuse("/span", Kinds.inSentence(SubjectKind.CIVIL_SERVANT)));
        mustBeNear(span, due);
        mustFit(offer, rules);
        AgencyEvaluationId id = AgencyEvaluationId.of(agency, span.toString());
        return new OpenEvaluation(id, agency, span.toString(), offer.form(), due, rules);
    }

    private static void mustBeNear(Span span, LocalDate due) {
        boolean near = !due.isBefore(span.first()) && !due.isAfter(span.last().plusYears(1));
        if (!near) throw Refusal.DUE_FAR_FROM_SPAN.refuse("/due", due);
    }

    private Offer offer(AgencyId agency, String id) {
        Offer offer = sets.find(id).orElseThrow(() -> Refusal.CRITERIA_UNKNOWN.refuse("/criteria", id));
        if (!offer.isOpenTo(agency)) throw Refusal.CRITERIA_OF_ANOTHER_AGENCY.refuse("/criteria", id);
        return offer;
    }

    /** They fill the points that the rules give each block. */
    private void mustFit(Offer offer, Rules rules) {
        try {
            Criteria.by(law.of(rules), offer.set());
        } catch (RuleViolation unfit) {
            throw Refusal.CRITERIA_DO_NOT_FIT.refuse(
                    "/criteria", unfit.text().vi(), unfit.text().en());
        }
    }
}
