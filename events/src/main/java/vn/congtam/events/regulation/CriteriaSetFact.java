package vn.congtam.events.regulation;

import java.util.Map;
import vn.congtam.events.Fact;
import vn.congtam.events.PublishedBy;

/** The story of criteria by which agencies are evaluated. They are never changed: another version has another id. */
@PublishedBy("indicator")
public sealed interface CriteriaSetFact extends Fact {
    CriteriaSetId criteria();

    /**
     * @param regulation the agency that alone is evaluated by them, or the province for all
     * @param content all parameters by name, as the rulebook reads them
     * @param hash SHA-256 of the content
     * @param document by which they were issued
     */
    record CriteriaSetIssued(
            CriteriaSetId criteria, RegulationId regulation, Map<String, String> content, String hash, String document)
            implements CriteriaSetFact {}
}
