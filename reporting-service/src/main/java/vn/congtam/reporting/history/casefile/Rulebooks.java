package vn.congtam.reporting.history.casefile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.congtam.events.Entry;
import vn.congtam.events.Fact;
import vn.congtam.events.regulation.RuleSetFact.RuleSetIssued;
import vn.congtam.events.regulation.RuleSetId;
import vn.congtam.events.scoring.Rules;
import vn.congtam.events.scoring.SlipFact.SlipOpened;
import vn.congtam.events.scoring.SlipFact.SlipTakenOver;
import vn.congtam.platform.json.FactReader;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleSets;

/** The rule sets by which slips are scored, whole: those of the product, and those issued, as the fact has them. */
record Rulebooks(FactReader reader) {
    private static final RuleSets SHIPPED = RuleSets.shipped();

    List<Rules> of(List<Entry> scoring) {
        return scoring.stream()
                .filter(entry -> entry.agg().startsWith("slip/"))
                .map(reader::fact)
                .flatMap(fact -> rules(fact).stream())
                .distinct()
                .toList();
    }

    private static Optional<Rules> rules(Fact fact) {
        return switch (fact) {
            case SlipOpened opened -> Optional.of(opened.rules());
            case SlipTakenOver taken -> Optional.of(taken.rules());
            default -> Optional.empty();
        };
    }

    /** The stream of one that did not come with the product. */
    static Stream<String> issued(List<Rules> rules) {
        return rules.stream()
                .filter(one -> !SHIPPED.byId().containsKey(one.id()))
                .map(one -> new RuleSetId(one.id()).toString());
    }

    /** By the hash of its content. */
    void into(Pack pack, List<Rules> rules, List<Entry> indicator) {
        Stream<Map<String, String>> shipped = rules.stream()
                .map(one -> SHIPPED.byId().get(one.id()))
                .flatMap(Stream::ofNullable)
                .map(RuleSet::parameters);
        Stream<Map<String, String>> issued = indicator.stream()
                .filter(entry -> entry.type().equals("RuleSetIssued"))
                .map(entry -> ((RuleSetIssued) reader.fact(entry)).content());
        Stream.concat(shipped, issued)
                .distinct()
                .forEach(content -> pack.json("rules/" + RuleSet.kept(content).hash() + ".json", content));
    }
}
