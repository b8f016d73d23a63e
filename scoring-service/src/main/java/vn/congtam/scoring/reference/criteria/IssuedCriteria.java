package vn.congtam.scoring.reference.criteria;

import java.util.Map;
import vn.congtam.events.regulation.CriteriaSetFact.CriteriaSetIssued;
import vn.congtam.events.regulation.RegulationId;

/** Criteria that did not come with the product, as they were issued. */
record IssuedCriteria(String id, RegulationId regulation, Map<String, String> content) {

    static IssuedCriteria of(CriteriaSetIssued f) {
        return new IssuedCriteria(f.criteria().value(), f.regulation(), f.content());
    }
}
