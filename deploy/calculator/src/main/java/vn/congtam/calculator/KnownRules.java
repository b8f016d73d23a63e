package vn.congtam.calculator;

import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import vn.congtam.rulebook.Defect;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleSets;
import vn.congtam.rulebook.RuleViolation;

/** The rule sets by which inputs ask to be scored: those of the product by their ids, others with all that they say. */
final class KnownRules {
    private static final RuleSet DEFAULT = RuleSet.of(RuleSet.DEFAULT);
    private static final RuleSets SHIPPED = RuleSets.shipped();

    /** Thousands of inputs bring the same one along. */
    private final Map<SortedMap<String, String>, RuleSet> brought = new HashMap<>();

    RuleSet of(Members input) {
        Field id = input.field("rules");
        Field parameters = input.field("parameters");
        return parameters.isAbsent() ? shipped(id) : brought(id, parameters);
    }

    private static RuleSet shipped(Field field) {
        String id = field.text();
        return id == null || !(field.json() instanceof Json.Text) ? DEFAULT : shipped(id, field);
    }

    private static RuleSet shipped(String id, Field field) {
        try {
            return RuleSet.of(id);
        } catch (RuleViolation unknown) {
            field.faults().add(Defect.RULE_SET_UNKNOWN.at(field.pointer(), id));
            return DEFAULT;
        }
    }

    private RuleSet brought(Field id, Field field) {
        int before = field.faults().seen();
        SortedMap<String, String> parameters = parameters(field.members());
        if (field.faults().seen() > before) return DEFAULT;
        RuleSet rules = brought.computeIfAbsent(parameters, given -> read(given, field));
        String named = id.text();
        if (named != null && !named.equals(rules.id()))
            id.faults().add(Unreadable.OTHER_RULES.at(id.pointer(), rules.id()));
        return rules;
    }

    private static SortedMap<String, String> parameters(Members members) {
        SortedMap<String, String> all = new TreeMap<>();
        members.fields()
                .keySet()
                .forEach(name -> all.put(name, members.field(name).requiredText()));
        return all;
    }

    private static RuleSet read(SortedMap<String, String> parameters, Field field) {
        try {
            return SHIPPED.issued(parameters);
        } catch (RuleViolation wrong) {
            wrong.violations().forEach(one -> field.faults().add(one.under(field.pointer())));
            return DEFAULT;
        }
    }
}
