package vn.congtam.reporting.history.casefile;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.congtam.events.Entry;
import vn.congtam.events.regulation.CriteriaSetFact.CriteriaSetIssued;
import vn.congtam.events.regulation.RuleSetFact.RuleSetIssued;
import vn.congtam.events.scoring.Rules;
import vn.congtam.platform.json.FactReader;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleSets;
import vn.congtam.rulebook.agency.CriteriaSet;

/** The rule sets and criteria by which all in a case was judged, whole: those of the product, and those issued, as the fact has them. */
record Rulebooks(FactReader reader) {
    private static final RuleSets SHIPPED = RuleSets.shipped();

    /** By the hash of their content. */
    void into(Pack pack, Grounds grounds, List<Entry> indicator) {
        Stream<Map<String, String>> shipped = grounds.rules().stream()
                .map(one -> SHIPPED.byId().get(one.id()))
                .flatMap(Stream::ofNullable)
                .map(RuleSet::parameters);
        Stream<Map<String, String>> issued =
                issued(indicator, RuleSetIssued.class).map(RuleSetIssued::content);
        Stream.concat(shipped, issued)
                .distinct()
                .forEach(content -> pack.json("rules/" + RuleSet.kept(content).hash() + ".json", content));
        criteria(grounds, indicator)
                .distinct()
                .forEach(content ->
                        pack.json("criteria/" + CriteriaSet.issued(content).hash() + ".json", content));
    }

    private Stream<Map<String, String>> criteria(Grounds grounds, List<Entry> indicator) {
        CriteriaSet example = CriteriaSet.example();
        boolean byExample = grounds.forms().stream().map(Rules::id).anyMatch(example.id()::equals);
        Stream<Map<String, String>> shipped =
                byExample ? Stream.of(example.content().all()) : Stream.of();
        return Stream.concat(shipped, issued(indicator, CriteriaSetIssued.class).map(CriteriaSetIssued::content));
    }

    private <F> Stream<F> issued(List<Entry> indicator, Class<F> kind) {
        return indicator.stream()
                .filter(entry -> entry.type().equals(kind.getSimpleName()))
                .map(entry -> kind.cast(reader.fact(entry)));
    }
}
