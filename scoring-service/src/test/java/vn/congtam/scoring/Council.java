package vn.congtam.scoring;

import static vn.congtam.platform.testing.Eventually.eventually;

import java.time.LocalDate;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.CriteriaSetFact.CriteriaSetIssued;
import vn.congtam.events.regulation.CriteriaSetId;
import vn.congtam.events.regulation.RegulationFact.RuleSetAdopted;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.regulation.RuleClass;
import vn.congtam.events.regulation.RuleSetFact.RuleSetIssued;
import vn.congtam.events.regulation.RuleSetId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.reckoning.Law;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.agency.CriteriaSet;
import vn.congtam.scoring.reference.criteria.CriteriaSets;
import vn.congtam.scoring.reference.law.Ordinances;

/** Lays down what a town goes by, and waits until it is known here. */
record Council(Town town) {
    private static final String DOCUMENT = "12/QĐ-UBND";

    void adopts(RuleSet rules, LocalDate from) {
        issued(rules, regulation());
        adopted(regulation(), rules, from);
        eventually(() -> ordinances()
                .rules(town.agency, SubjectKind.CIVIL_SERVANT, from)
                .filter(named(rules)::equals)
                .isPresent());
    }

    /** In the whole province, so at a time of which no other test tells. */
    void theProvinceAdopts(RuleSet rules, LocalDate from) {
        if (!RuleSet.shipped().contains(rules)) issued(rules, RegulationId.PROVINCE);
        adopted(RegulationId.PROVINCE, rules, from);
        eventually(() -> ordinances()
                .rulesOfProvince(SubjectKind.CIVIL_SERVANT, from)
                .filter(named(rules)::equals)
                .isPresent());
    }

    private void issued(RuleSet rules, RegulationId by) {
        RuleSetId id = new RuleSetId(rules.id());
        town.service.tell(
                "indicator",
                id,
                new RuleSetIssued(id, by, RuleClass.LOCAL_APPROVED, rules.parameters(), rules.hash(), DOCUMENT));
        eventually(() -> knows(named(rules)));
    }

    private void adopted(RegulationId by, RuleSet rules, LocalDate from) {
        town.service.tell(
                "indicator", by, new RuleSetAdopted(by, SubjectKind.CIVIL_SERVANT, named(rules), from, DOCUMENT));
    }

    private static Rules named(RuleSet rules) {
        return new Rules(rules.id(), rules.hash());
    }

    void issues(CriteriaSet set) {
        CriteriaSetId id = new CriteriaSetId(set.id());
        town.service.tell(
                "indicator",
                id,
                new CriteriaSetIssued(id, regulation(), set.content().all(), set.hash(), set.document()));
        eventually(() -> town.service.part(CriteriaSets.class).find(set.id()).isPresent());
    }

    private Ordinances ordinances() {
        return town.service.part(Ordinances.class);
    }

    private boolean knows(Rules rules) {
        try {
            return town.service.part(Law.class).of(rules).hash().equals(rules.hash());
        } catch (IllegalStateException unknown) {
            return false;
        }
    }

    private RegulationId regulation() {
        return RegulationId.of(town.agency);
    }
}
