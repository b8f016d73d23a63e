package vn.congtam.scoring.agencyevaluation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.congtam.events.scoring.Rules;
import vn.congtam.reckoning.Law;
import vn.congtam.scoring.reference.criteria.CriteriaSets;

/** Criteria and rules of the product and those issued, as far as is known here. */
@Component
class KnownYardsticks implements Yardsticks {
    private final CriteriaSets sets;
    private final Law law;

    KnownYardsticks(CriteriaSets sets, Law law) {
        this.sets = sets;
        this.law = law;
    }

    @Override
    public Criteria of(Rules form, @Nullable Rules rules) {
        return Criteria.by(rules == null ? Criteria.DECREE : law.of(rules), sets.of(form));
    }
}
