package vn.congtam.scoring.slip;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.congtam.events.regulation.RegulationId;
import vn.congtam.events.regulation.RuleClass;
import vn.congtam.events.regulation.RuleSetFact.RuleSetIssued;
import vn.congtam.events.regulation.RuleSetId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.reckoning.Law;
import vn.congtam.reckoning.Statutes;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleSets;

/** Rule sets that a province issues one after another, each different from the decree in a few parameters. */
final class Decrees {
    private static final Map<String, List<String>> CHOICES = Map.of(
            "deduction.scope", List.of("PER_UNIT", "PER_LINE"),
            "leadership.đ", List.of("0.5,1", "0,0.5,1"),
            "quarter.work", List.of("CUMULATIVE", "MEAN"),
            "quarter.leadership", List.of("ONCE", "MIN", "MEAN"),
            "quarter.general", List.of("MEAN", "ONCE"),
            "quarter.not-rated-up-to-months", List.of("0", "1"),
            "year.weight", List.of("MONTHS", "SPANS"),
            "leader.unit-result.nobody", List.of("ABSENT", "FULL"),
            "aggregate.nothing-assigned", List.of("EXCLUDED", "INCOMPLETE"),
            "grade.compared", List.of("EXACT", "ROUNDED"));

    private final Random random;
    private final List<RuleSetIssued> issued = new ArrayList<>();

    Decrees(Random random) {
        this.random = random;
    }

    Rules issue() {
        String id = "tinh/" + (issued.size() + 1);
        StringBuilder text = new StringBuilder("""
                base=nd335-2025/1
                id=%s
                version=1
                class=LOCAL_APPROVED
                basis=12/QĐ-UBND: Điều 2
                effective.from=2026-01-01
                title.vi=Quy định của tỉnh
                title.en=Rules of the province
                """.formatted(id));
        CHOICES.forEach((name, values) -> text.append(name)
                .append('=')
                .append(values.get(random.nextInt(values.size())))
                .append('\n'));
        RuleSet rules = RuleSets.shipped().read(text.toString());
        issued.add(new RuleSetIssued(
                new RuleSetId(id),
                RegulationId.PROVINCE,
                RuleClass.LOCAL_APPROVED,
                rules.parameters(),
                rules.hash(),
                "12/QĐ-UBND"));
        return new Rules(id, rules.hash());
    }

    /** One that is known by now. */
    Rules any() {
        List<Rules> known = new ArrayList<>(RuleSet.shipped().stream()
                .map(rules -> new Rules(rules.id(), rules.hash()))
                .toList());
        issued.forEach(one -> known.add(new Rules(one.ruleSet().value(), one.hash())));
        return known.get(random.nextInt(known.size()));
    }

    /** The law as the service knows it, from the facts as they come. */
    Law known() {
        return new Statutes(id -> issued.stream()
                .filter(one -> one.ruleSet().value().equals(id))
                .findFirst()
                .map(RuleSetIssued::content));
    }

    /** The law as it is found by whoever reads the facts now. */
    Law read() {
        return Statutes.of(issued);
    }

    /** What no slip may be computed by: whatever rule set came last. */
    Law ofToday() {
        RuleSetIssued last = issued.getLast();
        RuleSet rules = read().of(new Rules(last.ruleSet().value(), last.hash()));
        return named -> rules;
    }
}
