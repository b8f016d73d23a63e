package vn.congtam.rulebook.classification;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Defect;
import vn.congtam.rulebook.Findings;
import vn.congtam.rulebook.Grade;
import vn.congtam.rulebook.Inputs;
import vn.congtam.rulebook.Parameters;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.Step;
import vn.congtam.rulebook.Steps;
import vn.congtam.rulebook.Violation;
import vn.congtam.rulebook.exact.Ratio;

/**
 * How many may be Excellent, in the agency and in each group of similar tasks (Art. 20.5). It finds, and changes no grade.
 */
public final class Cap {
    private final Parameters law;
    private final List<String> scopes;

    private Cap(RuleSet rules) {
        law = rules.law();
        scopes = law.list("cap.scopes");
    }

    public static Cap by(RuleSet rules) {
        return new Cap(rules);
    }

    /** Whether so few are named for an occasion that no share of them can be told. */
    public boolean exempts(int named) {
        return named <= law.count("cap.named-exempt-up-to");
    }

    /** Says so. */
    public Step exemption(int named) {
        Steps steps = new Steps(law);
        Inputs inputs = Inputs.of("named", named).and("most", law.count("cap.named-exempt-up-to"));
        steps.add("cap", "cap.named", null, inputs);
        return steps.all().getFirst();
    }

    /** Everything wrong with the people or the exception; empty when the cap can be checked. */
    public List<Violation> examine(List<Classified> people, @Nullable Exceptional exception) {
        return examined(people, exception).all();
    }

    private Findings examined(List<Classified> people, @Nullable Exceptional exception) {
        Findings found = new Findings();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < people.size(); i++) person(people.get(i), seen, "/people/" + i, found);
        if (exception != null) exception(exception, found);
        return found;
    }

    private static void person(Classified one, Set<String> seen, String at, Findings found) {
        found.requireText(one.key(), Defect.TEXT_MISSING, at + "/key");
        found.requireText(one.group(), Defect.TEXT_MISSING, at + "/group");
        found.require(seen.add(one.key()), Defect.KEY_REPEATED, at + "/key", one.key());
    }

    private void exception(Exceptional exception, Findings found) {
        found.requireText(exception.document(), Defect.DOCUMENT_MISSING, "/exception/document");
        if (!found.requireModest(exception.percent(), "/exception/percent")) return;
        Ratio usual = law.ratio("cap.percent");
        Ratio most = law.ratio("cap.exceptional-percent");
        Ratio percent = Ratio.of(exception.percent());
        boolean within = percent.compareTo(usual) > 0 && most.isAtLeast(percent);
        found.require(within, Defect.PERCENT_OUT_OF_RANGE, "/exception/percent", usual.share(), most.share());
    }

    /**
     * @param exception absent for an agency without one
     * @throws RuleViolation naming everything wrong with the input
     */
    public CapReport check(List<Classified> people, @Nullable Exceptional exception) {
        examined(people, exception).refuseIfAny();
        Steps steps = new Steps(law);
        if (exception != null) tell(exception, steps);
        Quota quota = Quota.of(law, exception);
        List<Count> counts = counts(people, quota);
        counts.forEach(count -> tell(count, quota, steps));
        return new CapReport(counts, steps.all());
    }

    private List<Count> counts(List<Classified> people, Quota quota) {
        List<Count> counts = new ArrayList<>();
        if (scopes.contains("AGENCY")) counts.add(count(null, people, quota));
        if (scopes.contains("GROUP"))
            for (String group : groups(people)) counts.add(count(group, of(group, people), quota));
        return List.copyOf(counts);
    }

    private static Set<String> groups(List<Classified> people) {
        return people.stream().map(Classified::group).collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<Classified> of(String group, List<Classified> people) {
        return people.stream().filter(one -> one.group().equals(group)).toList();
    }

    private static Count count(@Nullable String group, List<Classified> people, Quota quota) {
        return quota.count(group, count(Grade.EXCELLENT, people), count(Grade.GOOD, people));
    }

    private static long count(Grade grade, List<Classified> people) {
        return people.stream().filter(one -> one.grade() == grade).count();
    }

    private static void tell(Exceptional exception, Steps steps) {
        Inputs inputs = Inputs.of("document", exception.document());
        steps.add("cap", "cap.exception", Ratio.of(exception.percent()).share(), inputs);
    }

    private static void tell(Count count, Quota quota, Steps steps) {
        Inputs inputs = Inputs.none()
                .and("group", count.group())
                .and("excellent", count.excellent())
                .and("good", count.good())
                .and("percent", quota.percent().share())
                .and("base", count.base())
                .and("exceeded", count.exceeded())
                .and("mayKeep", count.mayKeep());
        String scope = count.group() == null ? "AGENCY" : "GROUP";
        if (quota.exceedsShare(count)) steps.add("cap", "cap.least", quota.least(), inputs);
        steps.add("cap", "cap." + scope + (count.exceeded() > 0 ? ".exceeded" : ".within"), count.allowed(), inputs);
    }
}
