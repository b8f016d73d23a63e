package vn.congtam.verifier.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import tools.jackson.core.type.TypeReference;
import vn.congtam.events.scoring.Rules;
import vn.congtam.rulebook.agency.CriteriaSet;

/** The criteria in the file by which agencies were evaluated, by the hash of their content. */
record Yardsticks(Map<String, CriteriaSet> byHash) {
    static final String FOLDER = "criteria";

    private static final TypeReference<Map<String, String>> CONTENT = new TypeReference<>() {};

    static Yardsticks of(Members members, List<Wrong> wrong) {
        Map<String, CriteriaSet> known = new HashMap<>();
        for (String name : members.in(FOLDER)) {
            try {
                CriteriaSet criteria = CriteriaSet.issued(
                        Json.MAPPER.readValue(members.bytes(name).orElseThrow(), CONTENT));
                known.put(criteria.hash(), criteria);
                boolean same = name.equals(FOLDER + "/" + criteria.hash() + ".json");
                if (!same) wrong.add(Wrong.of("RULES_CHANGED", name));
            } catch (NotACaseFile damaged) {
                throw damaged;
            } catch (RuntimeException unreadable) {
                wrong.add(Wrong.of("RULES_UNREADABLE", name));
            }
        }
        return new Yardsticks(known);
    }

    /** @throws NoSuchElementException when the file has them not */
    CriteriaSet of(Rules form) {
        CriteriaSet found = byHash.get(form.hash());
        if (found == null || !found.id().equals(form.id())) throw new NoSuchElementException(form.id());
        return found;
    }
}
