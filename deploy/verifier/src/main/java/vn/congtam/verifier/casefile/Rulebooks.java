package vn.congtam.verifier.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import tools.jackson.core.type.TypeReference;
import vn.congtam.events.scoring.Rules;
import vn.congtam.reckoning.Law;
import vn.congtam.rulebook.RuleSet;

/** The rule sets in the file, by the hash of their content: that is how the facts name them. */
record Rulebooks(Map<String, RuleSet> byHash) implements Law {
    static final String FOLDER = "rules";

    private static final TypeReference<Map<String, String>> PARAMETERS = new TypeReference<>() {};

    static Rulebooks of(Members members, List<Wrong> wrong) {
        Map<String, RuleSet> known = new HashMap<>();
        for (String name : members.in(FOLDER)) {
            try {
                RuleSet rules =
                        RuleSet.kept(Json.MAPPER.readValue(members.bytes(name).orElseThrow(), PARAMETERS));
                known.put(rules.hash(), rules);
                boolean same = name.equals(FOLDER + "/" + rules.hash() + ".json");
                if (!same) wrong.add(Wrong.of("RULES_CHANGED", name));
            } catch (NotACaseFile damaged) {
                throw damaged;
            } catch (RuntimeException unreadable) {
                wrong.add(Wrong.of("RULES_UNREADABLE", name));
            }
        }
        return new Rulebooks(known);
    }

    @Override
    public RuleSet of(Rules rules) {
        RuleSet found = byHash.get(rules.hash());
        if (found == null || !found.id().equals(rules.id())) throw new NoSuchElementException(rules.id());
        return found;
    }

    @Override
    public boolean knows(Rules rules) {
        RuleSet found = byHash.get(rules.hash());
        return found != null && found.id().equals(rules.id());
    }
}
