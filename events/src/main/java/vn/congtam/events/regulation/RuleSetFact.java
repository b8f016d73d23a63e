package vn.congtam.events.regulation;

import java.util.Map;
import vn.congtam.events.Fact;
import vn.congtam.events.PublishedBy;

/** The story of a rule set that did not come with the product. It is never changed: another version has another id. */
@PublishedBy("indicator")
public sealed interface RuleSetFact extends Fact {
    RuleSetId ruleSet();

    /**
     * @param regulation whose rules they are, and who alone may adopt them
     * @param content all parameters by name, as the rulebook reads them
     * @param hash SHA-256 of the content
     */
    record RuleSetIssued(
            RuleSetId ruleSet,
            RegulationId regulation,
            RuleClass ruleClass,
            Map<String, String> content,
            String hash,
            String document)
            implements RuleSetFact {}
}
