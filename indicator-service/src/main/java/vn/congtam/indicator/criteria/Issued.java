package vn.congtam.indicator.criteria;

import java.util.Map;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.regulation.CriteriaSetFact.CriteriaSetIssued;
import vn.congtam.events.regulation.CriteriaSetId;
import vn.congtam.events.regulation.RegulationId;

/** A set of criteria that did not come with the product. */
record Issued(
        CriteriaSetId criteria, RegulationId regulation, Map<String, String> content, String hash, String document) {

    static Issued of(CriteriaSetIssued f) {
        return new Issued(f.criteria(), f.regulation(), f.content(), f.hash(), f.document());
    }

    /** Of the province they are for all, of an agency for itself. */
    boolean isOpenTo(AgencyId agency) {
        return regulation.equals(RegulationId.PROVINCE) || regulation.equals(RegulationId.of(agency));
    }
}
