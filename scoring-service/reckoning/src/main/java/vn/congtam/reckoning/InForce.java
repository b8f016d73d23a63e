package vn.congtam.reckoning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.congtam.events.indicator.SubjectKind;
import vn.congtam.events.scoring.Rules;
import vn.congtam.rulebook.RuleClass;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleSets;

/** By which rule set people of a kind are rated: the one adopted last that governs them, else the law itself. */
public final class InForce {
    private static final RuleSets SHIPPED = RuleSets.shipped();

    private InForce() {}

    /**
     * @param adopted by that day, an agency's own before those of the province, each the last first
     * @return none where no law is in force for them then, or where what was adopted cannot be read
     */
    public static Optional<Rules> of(List<Rules> adopted, Law law, SubjectKind kind, LocalDate day) {
        if (!adopted.stream().allMatch(law::knows)) return Optional.empty();
        return adopted.stream()
                .filter(rules -> law.of(rules).isOfficial() && SHIPPED.governs(law.of(rules), ofRulebook(kind), day))
                .findFirst()
                .or(() -> ofLaw(kind, day));
    }

    /** No law reaches back before its first day. */
    public static Optional<Rules> ofLaw(SubjectKind kind, LocalDate day) {
        return RuleSet.shipped().stream()
                .filter(rules -> rules.header().ruleClass() == RuleClass.LAW)
                .filter(rules -> SHIPPED.governs(rules, ofRulebook(kind), day))
                .findFirst()
                .map(rules -> new Rules(rules.id(), rules.hash()));
    }

    private static vn.congtam.rulebook.SubjectKind ofRulebook(SubjectKind kind) {
        return vn.congtam.rulebook.SubjectKind.valueOf(kind.name());
    }
}
