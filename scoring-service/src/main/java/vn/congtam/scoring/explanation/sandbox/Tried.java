package vn.congtam.scoring.explanation.sandbox;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.indicator.CatalogueId;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.scoring.reference.catalogue.Catalogues;
import vn.congtam.scoring.reference.law.RuleBook;

/** Finds what somebody wants to try: rules or a draft of them, and a catalogue or some factors. */
@Component
class Tried {
    private final RuleBook ruleBook;
    private final Catalogues catalogues;

    Tried(RuleBook ruleBook, Catalogues catalogues) {
        this.ruleBook = ruleBook;
        this.catalogues = catalogues;
    }

    Change of(Trial trial) {
        Change change = new Change(rules(trial), pricing(trial));
        if (change.rules() == null && change.pricing().factors().isEmpty()) throw Refusal.TRIAL_OF_NOTHING.refuse("");
        return change;
    }

    private @Nullable RuleSet rules(Trial trial) {
        String id = trial.rules();
        String draft = trial.draft();
        if (id != null && draft != null) throw Refusal.TRIAL_OF_TWO_SETS.refuse("/draft");
        if (id != null) return ruleBook.find(id).orElseThrow(() -> Refusal.TRIAL_RULES_UNKNOWN.refuse("/rules", id));
        return draft == null ? null : drafted(draft);
    }

    private RuleSet drafted(String text) {
        try {
            return ruleBook.read(text);
        } catch (RuleViolation wrong) {
            throw Refusal.TRIAL_RULES_WRONG.refuse(
                    "/draft", wrong.told().vi(), wrong.told().en());
        }
    }

    private Pricing pricing(Trial trial) {
        CatalogueId catalogue = trial.catalogue();
        boolean typed = !trial.otherFactors().isEmpty();
        if (catalogue != null && typed) throw Refusal.TRIAL_OF_TWO_CATALOGUES.refuse("/factors");
        if (catalogue != null) return drafted(catalogue);
        return typed ? typed(trial) : Pricing.NONE;
    }

    private Pricing drafted(CatalogueId catalogue) {
        AgencyId agency = catalogues
                .agencyOf(catalogue)
                .orElseThrow(() -> Refusal.TRIAL_CATALOGUE_UNKNOWN.refuse("/catalogue", catalogue.value()));
        return new Pricing(catalogues.of(agency), catalogues.factors(catalogue), true);
    }

    /** A code alone says nothing: each agency has codes of its own. */
    private Pricing typed(Trial trial) {
        AgencyId agency = trial.agency();
        if (agency == null) throw Refusal.TRIAL_FACTORS_OF_WHOM.refuse("/agency");
        return new Pricing(catalogues.of(agency), trial.otherFactors(), false);
    }
}
