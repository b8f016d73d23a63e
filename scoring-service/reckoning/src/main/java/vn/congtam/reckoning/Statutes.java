package vn.congtam.reckoning;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.congtam.events.regulation.RuleSetFact.RuleSetIssued;
import vn.congtam.events.scoring.Rules;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleSets;

/** The rule sets of the product and those issued; what is once read stays as it is. */
public final class Statutes implements Law {
    private static final RuleSets SHIPPED = RuleSets.shipped();

    private final Map<String, RuleSet> read = new ConcurrentHashMap<>(SHIPPED.byId());
    private final Function<String, Optional<Map<String, String>>> issued;

    /** @param issued content of rule sets that did not come with the product, by their ids */
    public Statutes(Function<String, Optional<Map<String, String>>> issued) {
        this.issued = issued;
    }

    public static Statutes of(Collection<RuleSetIssued> issued) {
        Map<String, Map<String, String>> byId = issued.stream()
                .collect(Collectors.toMap(one -> one.ruleSet().value(), RuleSetIssued::content, (first, _) -> first));
        return new Statutes(id -> Optional.ofNullable(byId.get(id)));
    }

    @Override
    public RuleSet of(Rules rules) {
        RuleSet found = read.computeIfAbsent(rules.id(), this::issued);
        if (!found.hash().equals(rules.hash())) {
            throw new IllegalStateException("rule set " + rules.id() + " is no longer what it was: " + found.hash());
        }
        return found;
    }

    public Optional<RuleSet> find(String id) {
        return Optional.ofNullable(read.get(id))
                .or(() -> issued.apply(id).map(_ -> read.computeIfAbsent(id, this::issued)));
    }

    @Override
    public boolean knows(Rules rules) {
        return read.containsKey(rules.id()) || issued.apply(rules.id()).isPresent();
    }

    private RuleSet issued(String id) {
        return issued.apply(id)
                .map(content -> SHIPPED.issued(content))
                .orElseThrow(() -> new IllegalStateException("rule set " + id + " is not known"));
    }
}
