package vn.congtam.scoring;

import static vn.congtam.platform.testing.Eventually.eventually;

import java.time.LocalDate;
import java.util.Optional;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.CriteriaSetFact.CriteriaSetIssued;
import vn.congtam.events.regulation.CriteriaSetId;
import vn.congtam.events.regulation.RegulationFact.OwnRulesEnded;
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
        adopts(rules, regulation(), from);
    }

    /** For the town alone, what only the province may decide. */
    void goesByTheProvince(RuleSet rules, LocalDate from) {
        adopts(rules, RegulationId.PROVINCE, from);
    }

    private void adopts(RuleSet rules, RegulationId issuer, LocalDate from) {
        Rules named = new Rules(rules.id(), rules.hash());
        RuleSetId id = new RuleSetId(rules.id());
        town.service.tell(
                "indicator",
                id,
                new RuleSetIssued(id, issuer, RuleClass.LOCAL_APPROVED, rules.parameters(), rules.hash(), DOCUMENT));
        eventually(() -> knows(named));
        town.service.tell(
                "indicator",
                regulation(),
                new RuleSetAdopted(regulation(), SubjectKind.CIVIL_SERVANT, named, from, DOCUMENT));
        eventually(() -> rules(from).filter(named::equals).isPresent());
    }

    void endsItsRules(LocalDate from) {
        Optional<Rules> former = rules(from);
        town.service.tell(
                "indicator", regulation(), new OwnRulesEnded(regulation(), SubjectKind.CIVIL_SERVANT, from, DOCUMENT));
        eventually(() -> !rules(from).equals(former));
    }

    void issues(CriteriaSet set) {
        CriteriaSetId id = new CriteriaSetId(set.id());
        town.service.tell(
                "indicator",
                id,
                new CriteriaSetIssued(id, regulation(), set.content().all(), set.hash(), set.document()));
        eventually(() -> town.service.part(CriteriaSets.class).find(set.id()).isPresent());
    }

    private Optional<Rules> rules(LocalDate day) {
        return town.service.part(Ordinances.class).rules(town.agency, SubjectKind.CIVIL_SERVANT, day);
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
