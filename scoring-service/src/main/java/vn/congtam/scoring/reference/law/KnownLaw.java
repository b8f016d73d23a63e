package vn.congtam.scoring.reference.law;

import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import vn.congtam.events.scoring.Rules;
import vn.congtam.platform.wire.ReadModel;
import vn.congtam.rulebook.Parameters;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleSets;
import vn.congtam.scoring.reference.Law;

/** The rule sets of the product and those issued; what is once read stays as it is. */
@Component
class KnownLaw implements Law {
    private static final RuleSets SHIPPED = RuleSets.shipped();

    private final Map<String, RuleSet> read = new ConcurrentHashMap<>(SHIPPED.byId());
    private final ReadModel<IssuedRules> issued;

    KnownLaw(ReadModel<IssuedRules> issued) {
        this.issued = issued;
    }

    @Override
    public RuleSet of(Rules rules) {
        RuleSet found = read.computeIfAbsent(rules.id(), this::issued);
        if (!found.hash().equals(rules.hash())) {
            throw new IllegalStateException("rule set " + rules.id() + " is no longer what it was: " + found.hash());
        }
        return found;
    }

    private RuleSet issued(String id) {
        return issued.find(id)
                .map(one -> SHIPPED.read(new Parameters(new TreeMap<>(one.content())).canonical()))
                .orElseThrow(() -> new IllegalStateException("rule set " + id + " is not known"));
    }
}
