package vn.congtam.rulebook.agency;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.congtam.rulebook.Defect;
import vn.congtam.rulebook.Findings;
import vn.congtam.rulebook.Inputs;
import vn.congtam.rulebook.Parameters;
import vn.congtam.rulebook.RuleSet;
import vn.congtam.rulebook.RuleViolation;
import vn.congtam.rulebook.State;
import vn.congtam.rulebook.Steps;
import vn.congtam.rulebook.Thresholds;
import vn.congtam.rulebook.Violation;
import vn.congtam.rulebook.exact.Ratio;

/** The slip of an agency: its own criteria within the 30 + 70 points, and thresholds of its own. */
public final class AgencyForm {
    private static final Map<Group, String> POINTS =
            Map.of(Group.GENERAL, "agency.general.points", Group.RESULTS, "agency.results.points");

    private final RuleSet rules;
    private final Parameters law;
    private final CriteriaSet criteria;
    private final Thresholds thresholds;

    private AgencyForm(RuleSet rules, CriteriaSet criteria) {
        this.rules = rules;
        this.criteria = criteria;
        law = rules.law();
        thresholds = new Thresholds(law, "agency.grade");
    }

    /** @throws RuleViolation {@code CRITERIA_DO_NOT_SUM} when a group does not add up to its points */
    public static AgencyForm by(RuleSet rules, CriteriaSet criteria) {
        AgencyForm form = new AgencyForm(rules, criteria);
        Findings found = new Findings();
        for (Group group : Group.values()) form.adds(group, found);
        found.refuseIfAny();
        return form;
    }

    private void adds(Group group, Findings found) {
        Ratio sum = Ratio.sum(
                criteria.of(group).stream().map(one -> Ratio.of(one.maximum())).toList());
        Ratio points = points(group);
        found.require(sum.equals(points), Defect.CRITERIA_DO_NOT_SUM, "/criteria", group, sum.share(), points.share());
    }

    private Ratio points(Group group) {
        return law.ratio(POINTS.getOrDefault(group, ""));
    }

    /** Everything wrong with the marks; empty when they can be added up. */
    public List<Violation> examine(List<AgencyMark> marks) {
        return examined(marks).all();
    }

    private Findings examined(List<AgencyMark> marks) {
        Findings found = new Findings();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < marks.size(); i++) {
            AgencyMark mark = marks.get(i);
            String at = "/marks/" + i;
            found.require(seen.add(mark.criterion()), Defect.CRITERION_REPEATED, at + "/criterion", mark.criterion());
            examine(mark, at, found);
        }
        return found;
    }

    private void examine(AgencyMark mark, String at, Findings found) {
        found.requireShort(mark.source(), at + "/source");
        AgencyCriterion criterion = criteria.find(mark.criterion());
        if (criterion == null) found.require(false, Defect.CRITERION_UNKNOWN, at + "/criterion", mark.criterion());
        else examine(mark, criterion, at, found);
    }

    private static void examine(AgencyMark mark, AgencyCriterion criterion, String at, Findings found) {
        boolean sourced = Findings.isGiven(mark.source());
        found.require(sourced || !criterion.sourced(), Defect.EVIDENCE_MISSING, at + "/source");
        if (!found.requireModest(mark.points(), at + "/points")) return;
        boolean within = mark.points().signum() >= 0 && mark.points().compareTo(criterion.maximum()) <= 0;
        found.require(within, Defect.OUT_OF_RANGE, at + "/points", criterion.maximum());
    }

    /** @throws RuleViolation naming everything wrong with the marks */
    public AgencyScore score(List<AgencyMark> marks) {
        examined(marks).refuseIfAny();
        Steps steps = new Steps(law);
        Map<String, AgencyMark> byId =
                marks.stream().collect(Collectors.toMap(AgencyMark::criterion, Function.identity()));
        Ratio general = sum(Group.GENERAL, byId, steps);
        Ratio results = sum(Group.RESULTS, byId, steps);
        return score(general, results, steps);
    }

    /** Absent as long as a criterion is not marked. */
    private @Nullable Ratio sum(Group group, Map<String, AgencyMark> marks, Steps steps) {
        List<AgencyCriterion> all = criteria.of(group);
        all.forEach(one -> tell(one, marks.get(one.id()), steps));
        if (!all.stream().allMatch(one -> marks.containsKey(one.id()))) return null;
        Ratio sum = Ratio.sum(marks.values().stream()
                .filter(mark -> all.stream().anyMatch(one -> one.id().equals(mark.criterion())))
                .map(mark -> Ratio.of(mark.points()))
                .toList());
        Inputs inputs = Inputs.of("maximum", points(group).points());
        steps.add("agency-group", "agency-group." + group, sum.points(), inputs);
        return sum;
    }

    private static void tell(AgencyCriterion criterion, @Nullable AgencyMark mark, Steps steps) {
        Inputs inputs = Inputs.of("criterion", criterion.id()).and("maximum", criterion.maximum());
        if (mark == null) steps.add("agency-criterion", "agency-criterion.missing", null, inputs);
        else steps.add("agency-criterion", Ratio.of(mark.points()).share(), inputs.and("source", mark.source()));
    }

    private AgencyScore score(@Nullable Ratio general, @Nullable Ratio results, Steps steps) {
        if (general != null && results != null) return scored(general, results, steps);
        steps.add("agency-incomplete", null, Inputs.none());
        return score(State.INCOMPLETE, general, results, null, steps);
    }

    private AgencyScore scored(Ratio general, Ratio results, Steps steps) {
        Ratio total = general.plus(results);
        Inputs inputs = Inputs.of("general", general).and("results", results).and("exact", total);
        steps.add("agency-total", total.points(), inputs);
        thresholds.tell("agency-grade", total, steps);
        return score(State.SCORED, general, results, total, steps);
    }

    private AgencyScore score(
            State state, @Nullable Ratio general, @Nullable Ratio results, @Nullable Ratio total, Steps steps) {
        return new AgencyScore(
                state,
                rules.id(),
                rules.hash(),
                criteria.id(),
                criteria.hash(),
                general,
                results,
                total,
                total == null ? null : thresholds.grade(total),
                rules.header().unverified().stream().noneMatch(name -> name.startsWith("agency.grade.")),
                steps.all());
    }
}
