package vn.congtam.rulebook;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.text.PropertiesText;

/** Reads a rule set that an agency gives as data: a header of its own, a base, and what differs from it. */
record RuleSetReading(RuleSets known) {
    private static final int LONGEST = 100_000;
    private static final String BASE = "base";
    private static final List<String> OWN = List.of("id", "version", "class", "title.vi", "title.en", "effective.from");

    RuleSet read(String properties) {
        return read(properties, true);
    }

    RuleSet reread(String properties) {
        return read(properties, false);
    }

    private RuleSet read(String properties, boolean anew) {
        SortedMap<String, String> own = parsed(properties);
        RuleSet base = base(own.get(BASE));
        Parameters all = new Parameters(merged(base, own));
        Findings found = new ParameterExamination(all.all(), base.parameters()).examined();
        header(own, found);
        if (anew && isWellFormed(found)) official(all, base, found);
        found.refuseIfAny();
        return new RuleSet(all);
    }

    private static boolean isWellFormed(Findings found) {
        return found.all().stream().noneMatch(one -> one.code().equals(Defect.PARAMETER_MALFORMED.name()));
    }

    /** A proposal may be for anybody and say anything; what makes official grades stays within what it rests on. */
    private void official(Parameters all, RuleSet base, Findings found) {
        if (all.option("class", RuleClass.class) == RuleClass.PROPOSAL) return;
        RuleSet ground = RootLaw.of(base, known).law();
        Reach reach = new Reach(Header.of(all));
        Stream.of(base, ground).distinct().forEach(one -> reach.within(one.header(), found));
        lawfulness(all, ground, found);
        new Bounds(all, found).examine();
    }

    /** It says what the law says, its own and that of the people it is for. */
    private static void lawfulness(Parameters all, RuleSet ground, Findings found) {
        Statute own = new Statute(ground);
        own.bind(all, found);
        List<SubjectKind> subjects =
                all.list("subjects").stream().map(SubjectKind::valueOf).toList();
        RuleSet.shipped().stream()
                .filter(law -> subjects.stream().anyMatch(law.header()::isFor))
                .map(Statute::new)
                .filter(law -> !law.isVariant() && !law.law().equals(own.law()))
                .forEach(law -> law.bound(all, found));
    }

    private static SortedMap<String, String> parsed(String properties) {
        Findings found = new Findings();
        found.require(properties.length() <= LONGEST, Defect.TEXT_TOO_LONG, "", LONGEST);
        found.refuseIfAny();
        PropertiesText text = PropertiesText.parse(properties);
        found.require(text.readable(), Defect.RULES_UNREADABLE, "");
        text.repeated()
                .forEach(name -> found.require(false, Defect.PARAMETER_REPEATED, ParameterExamination.at(name), name));
        found.refuseIfAny();
        return text.values();
    }

    private RuleSet base(@Nullable String id) {
        RuleSet base = id == null ? null : known.byId().get(id);
        if (base != null) return base;
        throw new RuleViolation(List.of(
                id == null ? Defect.PARAMETER_MISSING.at("/base", BASE) : Defect.RULE_SET_UNKNOWN.at("/base", id)));
    }

    /** The end of the base's validity is not inherited: a rule set says its own. */
    private static SortedMap<String, String> merged(RuleSet base, SortedMap<String, String> own) {
        SortedMap<String, String> all = new TreeMap<>(base.parameters());
        all.remove("effective.until");
        all.putAll(own);
        return all;
    }

    private void header(SortedMap<String, String> own, Findings found) {
        for (String name : OWN)
            found.require(own.containsKey(name), Defect.PARAMETER_MISSING, ParameterExamination.at(name), name);
        String ruleClass = own.getOrDefault("class", "");
        found.require(!ruleClass.equals(RuleClass.LAW.name()), Defect.CLASS_NOT_LOCAL, "/class");
        boolean decided = !ruleClass.equals(RuleClass.PROPOSAL.name());
        found.require(!decided || own.containsKey("basis"), Defect.PARAMETER_MISSING, "/basis", "basis");
        String id = own.getOrDefault("id", "");
        found.require(
                RuleSet.shipped().stream().noneMatch(one -> one.id().equals(id)), Defect.RULE_SET_REPEATED, "/id", id);
    }
}
