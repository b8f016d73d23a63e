package vn.congtam.indicator.regulation.ruleset;

import java.util.Map;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.regulation.RuleSetFact.RuleSetIssued;
import vn.congtam.events.regulation.RuleSetId;

/** A rule set that did not come with the product. */
record Issued(RuleSetId ruleSet, RegulationId regulation, Map<String, String> content, String hash, String document) {

    static Issued of(RuleSetIssued f) {
        return new Issued(f.ruleSet(), f.regulation(), f.content(), f.hash(), f.document());
    }
}
