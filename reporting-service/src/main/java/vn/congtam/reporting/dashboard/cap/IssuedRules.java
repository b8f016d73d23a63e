package vn.congtam.reporting.dashboard.cap;

import java.util.Map;
import vn.congtam.events.regulation.RuleSetFact.RuleSetIssued;

/** Rules that did not come with the product, as they were issued. */
record IssuedRules(String id, Map<String, String> content) {

    static IssuedRules of(RuleSetIssued f) {
        return new IssuedRules(f.ruleSet().value(), f.content());
    }
}
