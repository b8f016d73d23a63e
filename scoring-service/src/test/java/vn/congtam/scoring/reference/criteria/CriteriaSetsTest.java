package vn.congtam.scoring.reference.criteria;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import vn.congtam.events.indicator.AgencyId;
import vn.congtam.events.regulation.CriteriaSetFact.CriteriaSetIssued;
import vn.congtam.events.regulation.CriteriaSetId;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.rulebook.agency.CriteriaSet;
import vn.congtam.scoring.Folded;
import vn.congtam.scoring.Folding;
import vn.congtam.scoring.agencyevaluation.OwnForm;

class CriteriaSetsTest {
    private static final AgencyId COMMUNE = new AgencyId("xa");
    private static final AgencyId OTHER = new AgencyId("xa-khac");
    private static final String EXAMPLE = CriteriaSets.EXAMPLE.set().id();
    private static final Rules OWN = new Rules("xa/1", OwnForm.SET.hash());

    private final CriteriaSets sets = new CriteriaSets(new Folded<>(new Folding()
            .stream("indicator", "criteria/xa/1", issued("xa/1", RegulationId.of(COMMUNE))).stream(
                            "indicator", "criteria/tinh/1", issued("tinh/1", RegulationId.PROVINCE))
                    .into(CriteriaProjection.ISSUED, 1)));

    @Test
    void the_criteria_of_the_product_come_before_those_issued() {
        assertThat(sets.all()).extracting(one -> one.set().id()).containsExactly(EXAMPLE, "tinh/1", "xa/1");
    }

    @Test
    void an_agency_is_evaluated_by_its_own_criteria_or_by_those_for_all() {
        assertThat(openTo(COMMUNE)).containsExactly(EXAMPLE, "tinh/1", "xa/1");
        assertThat(openTo(OTHER)).containsExactly(EXAMPLE, "tinh/1");
    }

    @Test
    void what_is_fixed_is_found_as_it_was_issued() {
        assertThat(sets.find("xa/1")).map(Offer::form).contains(OWN);
        assertThat(sets.of(OWN)).isEqualTo(OwnForm.SET);
        assertThat(sets.of(CriteriaSets.EXAMPLE.form())).isEqualTo(CriteriaSet.example());
    }

    @Test
    void other_content_under_the_same_id_is_never_taken_for_it() {
        Rules other = new Rules("xa/1", "ab".repeat(32));
        assertThatThrownBy(() -> sets.of(other)).isInstanceOf(IllegalStateException.class);
        Rules example = new Rules(EXAMPLE, OwnForm.SET.hash());
        assertThatThrownBy(() -> sets.of(example)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void what_was_never_issued_is_not_known() {
        assertThat(sets.find("xa/2")).isEmpty();
        Rules never = new Rules("xa/2", OwnForm.SET.hash());
        assertThatThrownBy(() -> sets.of(never)).isInstanceOf(IllegalStateException.class);
    }

    private List<String> openTo(AgencyId agency) {
        return sets.all().stream()
                .filter(one -> one.isOpenTo(agency))
                .map(one -> one.set().id())
                .toList();
    }

    private static CriteriaSetIssued issued(String id, RegulationId regulation) {
        Map<String, String> content = new TreeMap<>(OwnForm.SET.content().all());
        content.put("id", id);
        CriteriaSet set = CriteriaSet.issued(content);
        return new CriteriaSetIssued(new CriteriaSetId(id), regulation, content, set.hash(), set.document());
    }
}
