package vn.congtam.scoring.reference.law;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.congtam.events.scoring.Rules;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.Statutes;
import vn.congtam.rulebook.RuleSet;

/** The rule sets of the product and those issued, as far as is known here. */
@Component
class KnownLaw implements Law {
    private final Statutes statutes;

    KnownLaw(ReadModel<IssuedRules> issued) {
        statutes = new Statutes(id -> issued.find(id).map(IssuedRules::content));
    }

    @Override
    public RuleSet of(Rules rules) {
        return statutes.of(rules);
    }

    Optional<RuleSet> find(String id) {
        return statutes.find(id);
    }

    @Override
    public boolean knows(Rules rules) {
        return statutes.knows(rules);
    }
}
