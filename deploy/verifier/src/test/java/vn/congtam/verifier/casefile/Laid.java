package vn.congtam.verifier.casefile;

import java.time.LocalDate;
import java.util.List;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.regulation.RegulationFact;
import vn.congtam.events.regulation.RegulationFact.OwnRulesEnded;
import vn.congtam.events.regulation.RegulationFact.RuleSetAdopted;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.rulebook.RuleSet;

/** What was laid down long before, unless said otherwise. */
final class Laid {
    private Laid() {}

    static Story down(RegulationId by, RegulationFact... facts) {
        return Story.of(by, List.of(facts)).at("2025-11-20T01:00:00Z");
    }

    static RuleSetAdopted adopted(RegulationId by, RuleSet rules, String from) {
        return new RuleSetAdopted(by, SubjectKind.CIVIL_SERVANT, of(rules), LocalDate.parse(from), "QĐ 12");
    }

    static OwnRulesEnded ended(RegulationId by, String from) {
        return new OwnRulesEnded(by, SubjectKind.CIVIL_SERVANT, LocalDate.parse(from), "QĐ 40");
    }

    static Rules of(RuleSet rules) {
        return new Rules(rules.id(), rules.hash());
    }
}
