package vn.congtam.rulebook;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Finds the rule set in force: of those adopted that fit, the one adopted last. */
record Choosing(RuleSets known, List<Adopted> adopted) {

    Choice choose(LocalDate start, Predicate<RuleSet> fits) {
        Violation wrong = wrong();
        return wrong == null ? among(start, inForce(start, fits)) : new Choice.Refused(wrong);
    }

    /** A mistaken adoption is told, never passed over: it would silently bring back the rules before it. */
    private @Nullable Violation wrong() {
        for (int i = 0; i < adopted.size(); i++) {
            String id = adopted.get(i).ruleSetId();
            RuleSet rules = known.byId().get(id);
            if (rules == null) return Defect.RULE_SET_UNKNOWN.at(at(i), id);
            if (!rules.isOfficial()) return Defect.RULES_NOT_OFFICIAL.at(at(i), id);
        }
        return null;
    }

    private static String at(int index) {
        return "/adopted/" + index + "/ruleSetId";
    }

    private List<Adopted> inForce(LocalDate start, Predicate<RuleSet> fits) {
        return adopted.stream()
                .filter(one -> !one.from().isAfter(start))
                .filter(one -> fits.test(known.get(one.ruleSetId())))
                .toList();
    }

    private Choice among(LocalDate start, List<Adopted> fitting) {
        LocalDate latest = fitting.stream()
                .map(Adopted::from)
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        List<String> last = fitting.stream()
                .filter(one -> one.from().equals(latest))
                .map(Adopted::ruleSetId)
                .distinct()
                .sorted()
                .toList();
        return switch (last.size()) {
            case 0 -> new Choice.Refused(Defect.RULES_NONE_IN_FORCE.at("/adopted", start));
            case 1 -> new Choice.Chosen(known.get(last.getFirst()));
            default -> new Choice.Refused(Defect.RULES_SEVERAL_IN_FORCE.at("/adopted", String.join(", ", last)));
        };
    }
}
