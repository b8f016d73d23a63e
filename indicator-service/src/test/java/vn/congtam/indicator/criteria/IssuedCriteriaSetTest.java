package vn.congtam.indicator.criteria;

import static vn.congtam.platform.testing.RefusedBy.refusedBy;

import java.util.Map;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.regulation.CriteriaSetFact.CriteriaSetIssued;
import vn.congtam.events.regulation.CriteriaSetId;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.indicator.criteria.CriteriaCommand.IssueCriteria;

class IssuedCriteriaSetTest {
    private static final CriteriaSetId ID = new CriteriaSetId("xa-dien-khanh/1");
    private static final RegulationId COMMUNE = RegulationId.of(new AgencyId("xa-dien-khanh"));
    private static final Map<String, String> CONTENT = Map.of("id", "xa-dien-khanh/1");
    private static final CriteriaSetIssued ISSUED = new CriteriaSetIssued(ID, COMMUNE, CONTENT, "ab", "QĐ 9");

    private final AggregateTestFixture<IssuedCriteriaSet> set = new AggregateTestFixture<>(IssuedCriteriaSet.class);

    @Test
    void criteria_are_issued_with_all_that_they_say() {
        set.givenNoPriorActivity()
                .when(new IssueCriteria(ID, COMMUNE, CONTENT, "ab", "QĐ 9"))
                .expectEvents(ISSUED);
    }

    @Test
    void what_was_issued_is_never_issued_otherwise() {
        set.given(ISSUED)
                .when(new IssueCriteria(ID, RegulationId.PROVINCE, Map.of("id", "other"), "cd", "QĐ 10"))
                .expectException(refusedBy(Refusal.CRITERIA_ISSUED_ALREADY, "/properties"));
    }
}
