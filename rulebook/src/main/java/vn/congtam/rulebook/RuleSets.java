package vn.congtam.rulebook;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The rule sets that are known: those shipped, and those an agency added as data. */
public record RuleSets(SortedMap<String, RuleSet> byId) {

    public RuleSets {
        byId = Collections.unmodifiableSortedMap(byId);
    }

    public static RuleSets shipped() {
        SortedMap<String, RuleSet> all = new TreeMap<>();
        RuleSet.shipped().forEach(rules -> all.put(rules.id(), rules));
        return new RuleSets(all);
    }

    /** @throws RuleViolation {@code RULE_SET_UNKNOWN} at {@code /rules} */
    public RuleSet get(String id) {
        RuleSet known = byId.get(id);
        if (known == null) throw new RuleViolation(List.of(Defect.RULE_SET_UNKNOWN.at("/rules", id)));
        return known;
    }

    /**
     * A rule set from outside, as properties: its own header, {@code base=} a known one, and what differs.
     *
     * Whatever makes official grades leaves as it is what the law states itself; only a proposal may differ.
     *
     * @throws RuleViolation naming everything wrong with it, each at {@code /NAME} of the parameter
     */
    public RuleSet read(String properties) {
        return new RuleSetReading(this).read(properties);
    }

    /**
     * One that was issued once: what was scored by it can be scored again, even where it would be refused today because
     * it differs from what the law states.
     *
     * @throws RuleViolation naming everything else wrong with it
     */
    public RuleSet issued(Map<String, String> content) {
        return new RuleSetReading(this).reread(new Parameters(new TreeMap<>(content)).canonical());
    }

    /** @throws RuleViolation {@code RULE_SET_REPEATED} when the id is taken by other content */
    public RuleSets with(RuleSet added) {
        RuleSet known = byId.getOrDefault(added.id(), added);
        if (!known.hash().equals(added.hash()))
            throw new RuleViolation(List.of(Defect.RULE_SET_REPEATED.at("/id", added.id())));
        SortedMap<String, RuleSet> all = new TreeMap<>(byId);
        all.put(added.id(), added);
        return new RuleSets(all);
    }

    /**
     * Whether people of a kind may be rated by these rules in periods that begin on that day: as they say themselves, and as
     * the law has it that they rest on.
     */
    public boolean governs(RuleSet rules, SubjectKind kind, LocalDate start) {
        Header header = rules.header();
        return header.isFor(kind)
                && header.isInForceOn(start)
                && RootLaw.of(rules, this).holds(kind, start);
    }

    /**
     * The rule set a period of such a person is rated by: of the official ones adopted no later than its start that govern
     * that kind then, the one adopted last.
     *
     * @return a refusal when there is none or are several, when an adopted one is unknown or only a proposal
     */
    public Choice choose(SubjectKind kind, LocalDate periodStart, List<Adopted> adopted) {
        return new Choosing(this, adopted).choose(periodStart, rules -> governs(rules, kind, periodStart));
    }

    /** The same among those on the ground of a document, such as {@code 335/2025/NĐ-CP}: local ones of that law, too. */
    public Choice choose(SubjectKind kind, String document, LocalDate periodStart, List<Adopted> adopted) {
        return new Choosing(this, adopted)
                .choose(
                        periodStart,
                        rules -> governs(rules, kind, periodStart)
                                && RootLaw.of(rules, this).carries(rules.header(), document));
    }
}
